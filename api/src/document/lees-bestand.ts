import { Geweigerd } from '../graphql/geweigerd.ts'
import { invoerFout } from '../graphql/weiger.ts'

/** What was found in a file. */
export interface Gelezen {
  mediatype: string
  waarschuwingen: string[]
  /** The text that was read, in blocks; kept encrypted. */
  tekst: { blokken: unknown[] }
}

/** Checks a file by its content and reads its text, in a worker. */
export function leesBestand(bytes: Buffer, naam: string): Promise<Gelezen> {
  if (!/\.(txt|md)$/i.test(naam) || bytes.includes(0)) throw new Geweigerd(invoerFout([{ veld: 'bestand', code: 'BESTAND_TYPE', bericht: 'Dit soort bestand kunnen wij niet lezen.' }]))
  const blokken = bytes.toString().split(/\n\s*\n/).map((tekst) => ({ soort: 'alinea', tekst }))
  return Promise.resolve({ mediatype: 'text/plain', waarschuwingen: [], tekst: { blokken } })
}
