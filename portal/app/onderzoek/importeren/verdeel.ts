import type { Blok, IngedeeldBlok } from '@zelfonderzoek/validation/rapport/blok'
import { deelInOpKoppen } from '@zelfonderzoek/validation/rapport/deel-in-op-koppen'
import type { Stuk, Tekstblok } from '../document/stukken.ts'
import { type Keuze, naarIndeling, stukkenVan, voorgesteld } from './indeling.ts'

/** A report in pieces, with what was suggested for each and what was chosen. */
export interface Verdeling {
  stukken: Stuk[]
  suggestie: Keuze[]
  keuzes: Keuze[]
  indeling: IngedeeldBlok[]
  /** The choices of the form could not be used: they were made for other pieces. */
  opnieuw: boolean
}

/** Divides the report as the form says, or as suggested. */
export function verdeel(tekstblokken: readonly Tekstblok[], gekozen: Keuze[] | null): Verdeling {
  const voorstel = deelInOpKoppen(tekstblokken as Blok[])
  const stukken = stukkenVan(voorstel)
  const suggestie = voorgesteld(stukken, voorstel)
  const past = gekozen?.length === stukken.length
  const keuzes = past ? gekozen : suggestie
  return { stukken, suggestie, keuzes, indeling: naarIndeling(stukken, keuzes), opnieuw: gekozen !== null && !past }
}
