import type { Getal } from '../jaarverslag/drempel.ts'
import { type Jaartabel, laatste, type TabelId, vindRij } from '../jaarverslag/jaartabel.ts'

/** Tables of the jaarverslag that say what can be learned, in the order in which they stand. */
export const TREND_IDS = ['oorzaak', 'sterkte', 'uitvoering', 'status', 'onderdeel', 'voorziening'] as const satisfies readonly TabelId[]

/** With fewer aanbieders in a year, a count would be about one of them. */
export const MINSTE_AANBIEDERS = 3

/** The tables of one year as they may be read, and how many aanbieders they are about. */
export interface Trendjaar {
  jaar: number
  aanbieders: number
  tabellen: readonly Jaartabel[]
}

/** Years beside each other, the oldest first; a year of too few aanbieders is left out. */
export interface Trends {
  jaren: number[]
  weggelaten: number[]
  tabellen: Jaartabel[]
}

/**
 * What causes and measures do over the years, across aanbieders. Nothing is counted here: every number is one that the jaarverslag of its year shows, so years beside each
 * other give away nothing that the jaarverslagen do not.
 */
export function maakTrends(alle: readonly Trendjaar[]): Trends {
  const genoeg = alle.filter(({ aanbieders }) => aanbieders >= MINSTE_AANBIEDERS).sort((a, b) => a.jaar - b.jaar)
  const nieuwste = genoeg.at(-1)?.tabellen ?? []
  const waarden = (id: TabelId, rij: string): Getal[] => genoeg.map(({ tabellen }) => laatste(vindRij(tabellen, id, rij)))
  return {
    jaren: genoeg.map(({ jaar }) => jaar),
    weggelaten: alle.filter((jaar) => !genoeg.includes(jaar)).map(({ jaar }) => jaar).sort(),
    tabellen: TREND_IDS.flatMap((id) => nieuwste.filter((tabel) => tabel.id === id)).map((tabel) => ({
      ...tabel, titel: TREND_TITEL[tabel.id] ?? tabel.titel, toelichting: tabel.toelichting.replaceAll('dit jaar', 'in dat jaar'), kolommen: genoeg.map(({ jaar }) => String(jaar)),
      rijen: tabel.rijen.map((rij) => ({ ...rij, waarden: waarden(tabel.id, rij.id), vorig: null })),
    })),
  }
}

const TREND_TITEL: Partial<Record<TabelId, string>> = {
  oorzaak: 'Waardoor gaat het mis?', sterkte: 'Hoe sterk zijn de maatregelen?', uitvoering: 'Worden maatregelen uitgevoerd?', status: 'Zijn maatregelen al getroffen bij het indienen?',
  onderdeel: 'Waar ontbreekt iets in rapporten?', voorziening: 'Bij welke voorziening gebeurt het?',
}
