import type { Termijndefinitie } from '../termijn/compute-termijn.ts'

/** Everything in which one protocol differs from another. It names rules and contains none. */
export interface Protocol {
  id: string
  naam: string
  gemeentecodes: readonly string[]
  geldigVanaf: string
  /** First day on which it no longer holds. */
  geldigTot?: string
  checklist: string
  termijnen: Readonly<Record<'melden' | 'zelfonderzoek' | 'actiebericht', Termijndefinitie & { verlengbaar: boolean }>>
  /** The two questions on which the toezichthouder ends the investigation. */
  eindvragen: readonly { id: 'zorgvuldig' | 'verbeterplan'; vraag: string; grondslag: string }[]
  /** Parts that the notice of the ending must hold. */
  slotdelen: readonly { id: 'weergave' | 'conclusies' | 'maatregelen'; naam: string; grondslag: string }[]
}
