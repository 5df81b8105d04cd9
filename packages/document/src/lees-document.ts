import { type Gelezen, Geweigerd, WEIGERZINNEN } from './gelezen.ts'
import { leesDocx } from './lees-docx.ts'
import { leesMarkdown } from './lees-markdown.ts'
import { leesOdt } from './lees-odt.ts'
import { leesPdf } from './lees-pdf.ts'
import { vereisKleinePdf } from './pdf-bom.ts'
import { leesUtf8 } from './lees-utf8.ts'
import { opentZip } from './zip.ts'

const PDF = '%PDF-'
const ZIP = 'PK'
/** Compound file: an old Word document, a new one behind a password, or another office program. */
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
  if (begin.includes(PDF)) {
    vereisKleinePdf(bytes)
    return { ok: true, soort: 'pdf', blokken: await leesPdf(bytes) }
  }
  if (begin.startsWith(ZIP)) return leesZip(bytes)
  if (OLE.every((byte, i) => bytes[i] === byte)) throw new Geweigerd(soortOle(bytes))
  const tekst = leesUtf8(bytes)
  if (tekst === undefined || begin.startsWith('{\\rtf')) throw new Geweigerd('BESTAND_TYPE')
  return { ok: true, soort: /\.md$/i.test(naam) ? 'md' : 'txt', blokken: leesMarkdown(tekst) }
}

/** A new document behind a password keeps its content under a name of its own; an old Word document has a part with its text. */
function soortOle(bytes: Uint8Array): 'BESTAND_WACHTWOORD' | 'BESTAND_OUD' | 'BESTAND_TYPE' {
  const inhoud = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (inhoud.includes('EncryptedPackage', 0, 'utf16le')) return 'BESTAND_WACHTWOORD'
  return inhoud.includes('WordDocument', 0, 'utf16le') ? 'BESTAND_OUD' : 'BESTAND_TYPE'
}

async function leesZip(bytes: Uint8Array): Promise<Gelezen> {
  const zip = await opentZip(bytes)
  if (zip.namen.some((naam) => /vbaProject\.bin$|^Basic\//i.test(naam))) throw new Geweigerd('BESTAND_MACRO')
  if (zip.namen.includes('word/document.xml')) {
    const [document, stijlen, ...noten] = await Promise.all(['document', 'styles', 'footnotes', 'endnotes'].map((deel) => zip.tekst(`word/${deel}.xml`)))
    return { ok: true, soort: 'docx', blokken: leesDocx({ document: document ?? '', stijlen: stijlen ?? '', noten }) }
  }
  if (!zip.namen.includes('content.xml') || !zip.namen.includes('mimetype')) throw new Geweigerd('BESTAND_TYPE')
  if ((await zip.tekst('META-INF/manifest.xml')).includes('encryption-data')) throw new Geweigerd('BESTAND_WACHTWOORD')
  if (!(await zip.tekst('mimetype')).startsWith('application/vnd.oasis.opendocument.text')) throw new Geweigerd('BESTAND_TYPE')
  return { ok: true, soort: 'odt', blokken: leesOdt(await zip.tekst('content.xml'), await zip.tekst('styles.xml')) }
}
