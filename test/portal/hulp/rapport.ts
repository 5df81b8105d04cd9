import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** What the story reads of a labelled report of the corpus. */
export interface Rapport {
  titel: string
  secties: Record<string, string>
  oorzaken: { tekst: string, main: string, diepte: string }[]
  maatregelen: { tekst: string }[]
}

/** A labelled report of the corpus, `R01` to `R08`. */
export function leesRapport(naam: string): Rapport {
  return JSON.parse(readFileSync(resolve(`corpus/rapporten/${naam}.labels.json`), 'utf8')) as Rapport
}

/** The field of each section that takes the words of the report. */
export const HOOFDVELD: Record<number, string> = {
  1: 'clientgegevens', 2: 'toelichting', 3: 'deskundigheid', 4: 'vrijeTekst', 5: 'informatiebronnen', 6: 'voorgeschiedenis',
  7: 'methodeToegepast', 8: 'conclusies', 9: 'aansluiting', 10: 'nazorgBetrokkenen', 11: 'onderschrijft',
}
