/** Exact counts of one calendar year of one toezichthouder, as the facts give them. Only the api sees these; what leaves it went through `maakJaartabellen`. */
export interface Jaartelling {
  /** Meldingen that came in this year; `maand` 1 to 12, `gemeente` its CBS code, `opTijd` within the term of the protocol. */
  meldingen: { maand: number; soort: string; voorzieningsoort: string; gemeente: string; opTijd: boolean; aantal: number }[]
  /** Terms of which the last day lies in this year and that are over. */
  termijnen: { soort: string; gehaald: number; teLaat: number }[]
  /** Basisoorzaken and measures of the reports that were first handed in this year, as they read in their newest round. */
  oorzaken: { klasse: string; ecm: string; aantal: number }[]
  maatregelen: { status: string; aantal: number }[]
  /** Measures of dossiers that were closed this year, by their strength and by how far they were found to be carried out; empty when not judged. */
  opvolging: { sterkte: string; score: string; aantal: number }[]
  /** Reports by the last besluit of this year: closed in this round, or `null` when it asked for more. */
  beoordeeld: { afgeslotenInRonde: number | null; aantal: number }[]
  /** Reports that went back this year for an item of the Bijlage; a report counts once per item. */
  onderdelen: { onderdeel: number; aantal: number }[]
}

/** A gemeente in which the toezichthouder has dossiers. */
export interface Jaargemeente {
  code: string
  naam: string
}

/** The counts of a year in which nothing happened. */
export function legeJaartelling(): Jaartelling {
  return { meldingen: [], termijnen: [], oorzaken: [], maatregelen: [], opvolging: [], beoordeeld: [], onderdelen: [] }
}
