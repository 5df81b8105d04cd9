import { inflateSync } from 'node:zlib'
import yauzl from 'yauzl'

/** Why a file that can be read is refused all the same: opening it later would do something. */
export type Actief = 'BESTAND_ACTIEVE_INHOUD' | 'BESTAND_MACRO' | 'BESTAND_TYPE'

/** Names in a PDF that make it run, open or carry something. */
const PDF_ACTIEF = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)\b/
/** Bytes of packed PDF objects that are looked into. */
const MEESTE_OBJECTEN = 8 * 1024 * 1024
/** Parts of an office file that run or hold another file. */
const DEEL_ACTIEF = /(?:^|\/)(?:activeX|embeddings)\/|oleObject|\.(?:exe|dll|js|vbs|zip|docm?|xls[mx]?)$/i
const BUITEN = /<Relationship\b[^>]*\bType="[^"]*\/(?:attachedTemplate|oleObject|frame|subDocument)"[^>]*\bTargetMode="External"|<Relationship\b[^>]*\bTargetMode="External"[^>]*\bType="[^"]*\/(?:attachedTemplate|oleObject|frame|subDocument)"/i
const MEESTE_REL = 1024 * 1024

/** Looks in a file that was read without trouble for what would act when somebody opens it; undefined when there is nothing. */
export async function vindActief(bytes: Buffer, mediatype: string): Promise<Actief | undefined> {
  if (mediatype === 'application/pdf') return actiefInPdf(bytes)
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return actiefInZip(bytes)
  return undefined
}

function actiefInPdf(bytes: Buffer): Actief | undefined {
  if (bytes.includes('PK\u0005\u0006')) return 'BESTAND_TYPE'
  const tekst = ontleesteken(bytes.toString('latin1'))
  if (PDF_ACTIEF.test(tekst)) return 'BESTAND_ACTIEVE_INHOUD'
  let over = MEESTE_OBJECTEN
  for (const gevonden of tekst.matchAll(/\/ObjStm\b[\s\S]{0,400}?stream\r?\n/g)) {
    const begin = gevonden.index + gevonden[0].length
    const einde = bytes.indexOf('endstream', begin, 'latin1')
    if (einde < 0 || over <= 0) return 'BESTAND_ACTIEVE_INHOUD'
    const los = pakUit(bytes.subarray(begin, einde), over)
    if (los === undefined) return 'BESTAND_ACTIEVE_INHOUD'
    over -= los.length
    if (PDF_ACTIEF.test(ontleesteken(los.toString('latin1')))) return 'BESTAND_ACTIEVE_INHOUD'
  }
  return undefined
}

/** A name may be written with `#4A` for J; put back, so that it is recognised. Length stays, so that places stay. */
function ontleesteken(tekst: string): string {
  return tekst.includes('#') ? tekst.replace(/\/[^\s/<>[\]()]*#[^\s/<>[\]()]*/g, (naam) => naam.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))).padEnd(naam.length)) : tekst
}

function pakUit(bytes: Buffer, hoogstens: number): Buffer | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: hoogstens, finishFlush: 2 })
  } catch {
    return undefined
  }
}

function actiefInZip(bytes: Buffer): Promise<Actief | undefined> {
  return new Promise((klaar) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (fout, zip) => {
      if (fout) return klaar('BESTAND_TYPE')
      zip.on('error', () => klaar('BESTAND_TYPE')).on('end', () => klaar(undefined)).on('entry', (deel: yauzl.Entry) => {
        const isKoppeling = ((deel.externalFileAttributes >>> 16) & 0o170000) === 0o120000
        if (isKoppeling || DEEL_ACTIEF.test(deel.fileName)) return klaar('BESTAND_ACTIEVE_INHOUD')
        if (!deel.fileName.endsWith('.rels')) return zip.readEntry()
        if (deel.uncompressedSize > MEESTE_REL) return klaar('BESTAND_TYPE')
        zip.openReadStream(deel, (mis, stroom) => {
          if (mis) return klaar('BESTAND_TYPE')
          let tekst = ''
          stroom.setEncoding('utf8').on('data', (stuk: string) => { tekst += stuk }).on('error', () => klaar('BESTAND_TYPE')).on('end', () => {
            if (BUITEN.test(tekst)) klaar('BESTAND_MACRO')
            else zip.readEntry()
          })
        })
      })
      zip.readEntry()
    })
  })
}
