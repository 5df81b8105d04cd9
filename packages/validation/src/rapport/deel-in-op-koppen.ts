import { lees } from '../volledigheid/tekst/lees.ts'
import { SECTIENUMMERS, type SectieNummer } from '../zelfonderzoek/model.ts'
import type { Blok, Hoofdstuk, IngedeeldBlok } from './blok.ts'
import { isAanhef } from './aanhef.ts'
import { inHoofdstukken, titelVan } from './koppen.ts'
import { isLegeKop, kopSecties } from './kopmatch.ts'
import { blokkenmerken } from './plaats/blokkenmerken.ts'
import { kiesItems } from './plaats/kies-items.ts'
import { type Blokgewichten, blokgewichten, weegBlok } from './plaats/weegblok.ts'

/** A block that can answer an item, with what was seen of it. */
export interface Blokplek { plaats: number, hoofdstuk: number, kenmerken: ReadonlySet<string> }

/**
 * Says which item of the Bijlage each block answers: by its words, by the headings above it, by the blocks beside it, and by
 * where in the report it stands. A heading gets the items of what stands under it, and without text of its own those of
 * its sub-headings. Nothing is left out: the result has every
 * block, in the same order; a bold or numbered line that is a heading has become one.
 */
export function deelInOpKoppen(blokken: readonly Blok[], gewichten: Blokgewichten = blokgewichten()): IngedeeldBlok[] {
  const uit: IngedeeldBlok[] = blokken.map((blok) => ({ blok, secties: [] }))
  const hoofdstukken = inHoofdstukken(blokken)
  const alle = blokplekken(blokken, hoofdstukken).map((plek) => ({ ...plek, scores: weegBlok(plek.kenmerken, gewichten) }))
  const voorwoord = voorwoordVan(hoofdstukken, alle)
  const plekken = alle.filter(({ hoofdstuk }) => hoofdstuk !== voorwoord).map((plek) => ({ ...plek, scores: plek.scores.slice(0, SECTIENUMMERS.length) }))
  const items = kiesItems(plekken)
  const eigen = hoofdstukken.map(() => new Set<SectieNummer>())
  plekken.forEach(({ plaats, hoofdstuk }, n) => {
    const nummer = SECTIENUMMERS[items[n] ?? 0]
    const ingedeeld = uit[plaats]
    if (!nummer || !ingedeeld) return
    ingedeeld.secties = [nummer]
    eigen[hoofdstuk]?.add(nummer)
  })
  hoofdstukken.forEach((hoofdstuk, n) => {
    const { kop, niveau, plaats } = hoofdstuk
    if (kop) uit[plaats] = { blok: kop.soort === 'kop' ? kop : { soort: 'kop', niveau, tekst: kop.tekst }, secties: [...(hoofdstuk.blokken.length ? eigen[n] ?? [] : vanOnderliggende(hoofdstukken, n, eigen))].sort((a, b) => a - b) }
  })
  return uit
}

/** The first chapter, when its heading points at no item and each of its blocks is about the report itself. */
function voorwoordVan(hoofdstukken: readonly Hoofdstuk[], plekken: readonly { hoofdstuk: number, scores: readonly number[] }[]): number | undefined {
  const titel = titelVan(hoofdstukken)
  const eerste = hoofdstukken.findIndex((h) => h.kop && h !== titel)
  const kop = hoofdstukken[eerste]?.kop
  if (!kop || kopSecties(kop.tekst).length > 0) return undefined
  const binnen = plekken.filter(({ hoofdstuk }) => hoofdstuk === eerste)
  return binnen.length > 0 && binnen.every(({ scores }) => (scores.at(-1) ?? 0) > Math.max(...scores.slice(0, -1))) ? eerste : undefined
}

/** Every block that can have an item, with its features: what stands under a foreword, a summary or a list of annexes cannot, nor can the greeting of a letter. */
export function blokplekken(blokken: readonly Blok[], hoofdstukken: readonly Hoofdstuk[]): Blokplek[] {
  const boven: Hoofdstuk[] = []
  const titel = titelVan(hoofdstukken)
  return hoofdstukken.flatMap((hoofdstuk, nr) => {
    while (boven.length && (boven.at(-1)?.niveau ?? 0) >= hoofdstuk.niveau) boven.pop()
    boven.push(hoofdstuk)
    if (boven.some(({ kop }) => kop && isLegeKop(kop.tekst))) return []
    const koppen = boven.filter((b) => b !== titel).map(({ kop }) => (kop ? kopSecties(kop.tekst) : [])).reverse()
    return hoofdstuk.blokken.filter(({ blok }) => !isAanhef(blok.tekst)).map(({ blok, plaats }) => ({
      plaats, hoofdstuk: nr, kenmerken: blokkenmerken(lees(blok.tekst), blok.soort, { koppen, deel: plaats / blokken.length }),
    }))
  })
}

function vanOnderliggende(hoofdstukken: readonly Hoofdstuk[], n: number, eigen: readonly ReadonlySet<SectieNummer>[]): Set<SectieNummer> {
  const som = new Set<SectieNummer>()
  const niveau = hoofdstukken[n]?.niveau ?? 0
  for (let m = n + 1; m < hoofdstukken.length && (hoofdstukken[m]?.niveau ?? 0) > niveau; m += 1) for (const nummer of eigen[m] ?? []) som.add(nummer)
  return som
}
