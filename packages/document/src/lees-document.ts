import { type Gelezen, Geweigerd, WEIGERZINNEN } from './gelezen.ts'
import { leesDocx } from './lees-docx.ts'
import { leesMarkdown } from './lees-markdown.ts'
import { leesOdt } from './lees-odt.ts'
import { leesPdf } from './lees-pdf.ts'
import { leesUtf8 } from './lees-utf8.ts'
import { opentZip } from './zip.ts'

const PDF = '%PDF-'
const ZIP = 'PK'
/** Compound file: an old Word document, or a new one behind a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0]

/**
 * The text of a document in blocks: headings, paragraphs, list items, table rows. Its kind follows from the content;
 * the name only tells .md from .txt. Never throws. Runs in this thread: for files of strangers use `leesApart`.
 */
export async function leesDocument(bytes: Uint8Array, naam: string): Promise<Gelezen> {
  try {
    const gelezen = await lees(bytes, naam)
    if (gelezen.ok && !gelezen.blokken.some(({ tekst }) => tekst.trim())) throw new Geweigerd('BESTAND_SCAN')
    return gelezen
  } catch (e) {
    const code = e instanceof Geweigerd ? e.code : 'BESTAND_KAPOT'
    return { ok: false, code, zin: WEIGERZINNEN[code] }
  }
}

async function lees(bytes: Uint8Array, naam: string): Promise<Gelezen> {
  if (!bytes.length) throw new Geweigerd('BESTAND_LEEG')
  const begin = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (begin.includes(PDF)) return { ok: true, soort: 'pdf', blokken: await leesPdf(bytes) }
  if (begin.startsWith(ZIP)) return leesZip(bytes)
  if (OLE.every((byte, i) => bytes[i] === byte)) throw new Geweigerd('BESTAND_WACHTWOORD')
  const tekst = leesUtf8(bytes)
  if (tekst === undefined || begin.startsWith('{\\rtf')) throw new Geweigerd('BESTAND_TYPE')
  return { ok: true, soort: /\.md$/i.test(naam) ? 'md' : 'txt', blokken: leesMarkdown(tekst) }
}

async function leesZip(bytes: Uint8Array): Promise<Gelezen> {
  const zip = await opentZip(bytes)
  if (zip.namen.some((naam) => /vbaProject\.bin$|^Basic\//i.test(naam))) throw new Geweigerd('BESTAND_MACRO')
  if (zip.namen.includes('word/document.xml')) return { ok: true, soort: 'docx', blokken: await leesDocx(bytes) }
  if (!zip.namen.includes('content.xml') || !zip.namen.includes('mimetype')) throw new Geweigerd('BESTAND_TYPE')
  if ((await zip.tekst('META-INF/manifest.xml')).includes('encryption-data')) throw new Geweigerd('BESTAND_WACHTWOORD')
  if (!(await zip.tekst('mimetype')).startsWith('application/vnd.oasis.opendocument.text')) throw new Geweigerd('BESTAND_TYPE')
  return { ok: true, soort: 'odt', blokken: leesOdt(await zip.tekst('content.xml'), await zip.tekst('styles.xml')) }
}
