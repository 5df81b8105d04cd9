import type { Bestandsoort } from '@zelfonderzoek/document/gelezen'
import { leesApart } from '@zelfonderzoek/document/lees-apart'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { invoerFout } from '../graphql/weiger.ts'

/** What was found in a file. */
export interface Gelezen {
  mediatype: string
  waarschuwingen: string[]
  /** The text that was read, in blocks; kept encrypted. */
  tekst: { blokken: unknown[] }
}

const MEDIATYPES: Record<Bestandsoort, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  md: 'text/markdown',
  txt: 'text/plain',
}

/** Reads the text of a file in a thread of its own; a file that cannot be read is refused, with what to do instead. */
export async function leesBestand(bytes: Buffer, naam: string): Promise<Gelezen> {
  const gelezen = await leesApart(bytes, naam)
  if (!gelezen.ok) throw new Geweigerd(invoerFout([{ veld: 'bestand', code: gelezen.code, bericht: gelezen.zin }]))
  return { mediatype: MEDIATYPES[gelezen.soort], waarschuwingen: [], tekst: { blokken: gelezen.blokken } }
}
