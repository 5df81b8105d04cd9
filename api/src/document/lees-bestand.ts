import { Geweigerd } from '../graphql/geweigerd.ts'
import { invoerFout } from '../graphql/weiger.ts'

/** What was found in a file. */
export interface Gelezen {
  mediatype: string
  waarschuwingen: string[]
  /** The text that was read, in blocks; kept encrypted. */
  tekst: { blokken: unknown[] }
}

/** Reads the text of a plain text file; every other kind is refused, with what to do instead. */
export function leesBestand(bytes: Buffer, naam: string): Promise<Gelezen> {
  if (!/\.(txt|md)$/i.test(naam) || bytes.includes(0)) throw new Geweigerd(invoerFout([{ veld: 'bestand', code: 'BESTAND_TYPE', bericht: 'Dit soort bestand kunnen wij nog niet lezen. Bewaar de tekst als .txt of .md en probeer het opnieuw.' }]))
  const blokken = bytes.toString().split(/\n\s*\n/).map((tekst) => ({ soort: 'alinea', tekst }))
  return Promise.resolve({ mediatype: 'text/plain', waarschuwingen: [], tekst: { blokken } })
}
