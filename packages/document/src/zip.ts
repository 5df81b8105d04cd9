import type { Readable } from 'node:stream'
import yauzl from 'yauzl'
import { Geweigerd } from './gelezen.ts'

/** Bytes that everything together, and the text of one part, may take unpacked, and how many parts there may be. */
const MEESTE_BYTES = 100 * 1024 * 1024
const MEESTE_TEKST = 32 * 1024 * 1024
const MEESTE_DELEN = 2000
/** How many times larger than the file its content may be; office programs stay far below it. */
const MEESTE_KEREN = 200
/** File type bits of a Unix link, in the upper half of the external attributes. */
const SOORT = 0o170000
const KOPPELING = 0o120000
/** Office programs write no document type; with one, an entity can read other files or grow without end. */
const DOCTYPE = /<!(?:DOCTYPE|ENTITY)/i
/** The parts whose text is kept: the others are only counted. */
const TEKSTDEEL = /^(?:word\/(?:document|styles|footnotes|endnotes)\.xml|content\.xml|styles\.xml|META-INF\/manifest\.xml|mimetype)$/

export interface Zip {
  namen: readonly string[]
  /** The text of a part; empty when it is not there. */
  tekst: (naam: string) => Promise<string>
}

/**
 * Opens a packed document. Everything is unpacked once while counting, so that a file that lies about its sizes is found before others read it.
 * @throws {Geweigerd} for too much, a password, or a broken file
 */
export async function opentZip(bytes: Uint8Array): Promise<Zip> {
  const bewaard = new Map<string, string>()
  const namen: string[] = []
  let totaal = 0
  const zip = await open(bytes)
  await new Promise<void>((klaar, mislukt) => {
    zip.on('error', (fout: Error) => mislukt(new Geweigerd(/relative path|absolute path|invalid characters/.test(fout.message) ? 'BESTAND_ONVEILIG' : 'BESTAND_KAPOT')))
    zip.on('end', klaar)
    zip.on('entry', (deel: yauzl.Entry) => {
      namen.push(deel.fileName)
      if ((deel.externalFileAttributes >>> 16 & SOORT) === KOPPELING) return mislukt(new Geweigerd('BESTAND_ONVEILIG'))
      if (namen.length > MEESTE_DELEN || totaal + deel.uncompressedSize > MEESTE_BYTES) return mislukt(new Geweigerd('BESTAND_TE_GROOT'))
      if (deel.generalPurposeBitFlag & 1) return mislukt(new Geweigerd('BESTAND_WACHTWOORD'))
      zip.openReadStream(deel, (fout, stroom) => {
        if (fout) return mislukt(new Geweigerd('BESTAND_KAPOT'))
        tel(stroom, TEKSTDEEL.test(deel.fileName), MEESTE_BYTES - totaal).then(({ grootte, tekst }) => {
          totaal += grootte
          if (totaal > MEESTE_TEKST && totaal > bytes.length * MEESTE_KEREN) return mislukt(new Geweigerd('BESTAND_TE_GROOT'))
          if (tekst !== undefined && DOCTYPE.test(tekst)) return mislukt(new Geweigerd('BESTAND_ONVEILIG'))
          if (tekst !== undefined) bewaard.set(deel.fileName, tekst)
          zip.readEntry()
        }, mislukt)
      })
    })
    zip.readEntry()
  }).finally(() => zip.close())
  return { namen, tekst: (naam) => Promise.resolve(bewaard.get(naam) ?? '') }
}

function open(bytes: Uint8Array): Promise<yauzl.ZipFile> {
  return new Promise((klaar, mislukt) => {
    yauzl.fromBuffer(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: true }, (fout, zip) => (fout ? mislukt(new Geweigerd('BESTAND_KAPOT')) : klaar(zip)))
  })
}

async function tel(stroom: Readable, bewaar: boolean, over: number): Promise<{ grootte: number; tekst?: string }> {
  const delen: Buffer[] = []
  let grootte = 0
  try {
    for await (const deel of stroom as AsyncIterable<Buffer>) {
      grootte += deel.length
      if (grootte > (bewaar ? Math.min(over, MEESTE_TEKST) : over)) throw new Geweigerd('BESTAND_TE_GROOT')
      if (bewaar) delen.push(deel)
    }
  } catch (e) {
    throw e instanceof Geweigerd ? e : new Geweigerd('BESTAND_KAPOT')
  }
  return bewaar ? { grootte, tekst: Buffer.concat(delen).toString() } : { grootte }
}
