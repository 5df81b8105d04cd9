import type { Blok, IngedeeldBlok } from '@zelfonderzoek/validation/rapport/blok'
import { SECTIENUMMERS, type SectieNummer } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { alsVeldtekst, inStukken, type Stuk } from '../document/stukken.ts'

/** Where a piece goes: items joined with `+`, or nowhere. A heading goes with the text under it. */
export type Keuze = string
export const NERGENS = '0'
export const MET_TEKST_MEE = 'k'

/** The pieces of a report; a list or a table falls apart where its blocks were put at different items, or where the user split it. */
export function stukkenVan(voorstel: readonly IngedeeldBlok[], grenzen: ReadonlySet<number> = new Set()): Stuk[] {
  const plek = (plaats: number): string => (voorstel[plaats]?.secties ?? []).join('+')
  return inStukken(voorstel.map(({ blok }) => blok), (vorige, plaats) => plek(vorige) === plek(plaats) && !grenzen.has(plaats))
}

/** What was suggested for every piece. */
export function voorgesteld(stukken: readonly Stuk[], voorstel: readonly IngedeeldBlok[]): Keuze[] {
  return stukken.map(({ soort, van }) => (soort === 'kop' ? MET_TEKST_MEE : (voorstel[van]?.secties ?? []).join('+') || NERGENS))
}

/** The items of a choice; what no item is, is left out. */
export function sectiesVan(keuze: Keuze): SectieNummer[] {
  return keuze.split('+').flatMap((deel) => SECTIENUMMERS.filter((n) => String(n) === deel))
}

/** Every block with the items that the user chose for its piece; a heading gets those of the text under it. */
export function naarIndeling(stukken: readonly Stuk[], keuzes: readonly Keuze[]): IngedeeldBlok[] {
  let onder = new Set<SectieNummer>()
  const secties = stukken.map((): SectieNummer[] => [])
  for (let n = stukken.length - 1; n >= 0; n -= 1) {
    if (stukken[n]?.soort === 'kop') {
      secties[n] = [...onder].sort((a, b) => a - b)
      onder = new Set()
    } else {
      secties[n] = sectiesVan(keuzes[n] ?? NERGENS)
      for (const nummer of secties[n] ?? []) onder.add(nummer)
    }
  }
  return stukken.flatMap(({ blokken }, n) => blokken.map((blok) => ({ blok: blok as Blok, secties: secties[n] ?? [] })))
}

/** The text that one item gets, with the headings above it. */
export function itemtekst(indeling: readonly IngedeeldBlok[], nummer: SectieNummer): string {
  return alsVeldtekst(indeling.filter(({ secties }) => secties.includes(nummer)).map(({ blok }) => blok))
}
