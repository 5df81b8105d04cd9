/** Most causes, and most measures, that one report brings along. */
export const MEESTE_RECORDS = 2_000

/** What became of the text for one section. */
export interface Overnameregel {
  nummer: number
  soort: 'gezet' | 'stond_er' | 'geweigerd'
  /** Why it was refused, with the remedy; empty otherwise. */
  bericht: string
  /** Function of whoever changed the section after the version that the user saw. */
  collega: string | null
}

/** What taking over a report brought. */
export interface Overnameuitkomst {
  secties: Overnameregel[]
  /** Numbers that were added; what already stood there is not added again. */
  oorzaken: number
  maatregelen: number
  /** Sentences about causes and measures that could not be kept. */
  geweigerd: string[]
}

/** What taking it back did, and what was left because somebody changed it since. */
export interface Teruguitkomst {
  secties: { nummer: number, terug: boolean }[]
  oorzaken: number
  maatregelen: number
  gebleven: number
}
