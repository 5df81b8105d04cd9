import { lees } from '../volledigheid/tekst/lees.ts'
import { SECTIENUMMERS, type SectieNummer } from '../zelfonderzoek/model.ts'
import type { Blok, Hoofdstuk, IngedeeldBlok } from './blok.ts'
import { inhoudscores } from './inhoudscore.ts'
import { inHoofdstukken } from './koppen.ts'
import { isLegeKop, kopSecties } from './kopmatch.ts'

/** What the words of the heading weigh, beside the words of the block itself. */
const KOPGEWICHT = 2.5
/** What it weighs that the block before, under the same heading, was about this item. */
const BUURGEWICHT = 1
/** A second item needs at least this much of its own, and this share of the first. */
const TWEEDE = { minstens: 5, aandeel: 0.85 }

/**
 * Says which items of the Bijlage each block answers: by its words, by the heading above it, and by the block before.
 * A heading gets the items of what stands under it, and without text of its own those of its sub-headings.
 * Nothing is left out: the result has every block, in the same order.
 */
export function deelInOpKoppen(blokken: readonly Blok[]): IngedeeldBlok[] {
  const uit: IngedeeldBlok[] = blokken.map((blok) => ({ blok, secties: [] }))
  const hoofdstukken = inHoofdstukken(blokken)
  const boven: Hoofdstuk[] = []
  const eigen = new Map<Hoofdstuk, Set<SectieNummer>>()
  for (const hoofdstuk of hoofdstukken) {
    while (boven.length && (boven.at(-1)?.niveau ?? 0) >= hoofdstuk.niveau) boven.pop()
    const leeg = [...boven, hoofdstuk].some(({ kop }) => kop && isLegeKop(kop.tekst))
    const gevonden = leeg ? new Set<SectieNummer>() : deelHoofdstukIn(hoofdstuk, boven, uit)
    eigen.set(hoofdstuk, gevonden)
    boven.push(hoofdstuk)
  }
  hoofdstukken.forEach((hoofdstuk, n) => {
    const ingedeeld = uit[hoofdstuk.plaats]
    if (!ingedeeld) return
    const secties = hoofdstuk.blokken.length ? eigen.get(hoofdstuk) : vanOnderliggende(hoofdstukken, n, eigen)
    ingedeeld.secties = [...(secties ?? [])].sort((a, b) => a - b)
  })
  return uit
}

function deelHoofdstukIn(hoofdstuk: Hoofdstuk, boven: readonly Hoofdstuk[], uit: IngedeeldBlok[]): Set<SectieNummer> {
  const kop = hoofdstuk.kop ? kopSecties(hoofdstuk.kop.tekst) : []
  const hoger = kop.length ? kop : boven.flatMap((b) => (b.kop && b.niveau > 1 ? kopSecties(b.kop.tekst) : []))
  const gevonden = new Set<SectieNummer>()
  let vorige: SectieNummer[] = []
  for (const { blok, plaats } of hoofdstuk.blokken) {
    vorige = kies(blok, hoger, vorige)
    for (const nummer of vorige) gevonden.add(nummer)
    const ingedeeld = uit[plaats]
    if (ingedeeld) ingedeeld.secties = vorige
  }
  return gevonden
}

function kies(blok: Blok, kop: readonly SectieNummer[], vorige: readonly SectieNummer[]): SectieNummer[] {
  const scores = inhoudscores(lees(blok.tekst))
  const totaal = (nummer: SectieNummer): number => scores[nummer] + (kop.includes(nummer) ? KOPGEWICHT : 0) + (vorige.includes(nummer) ? BUURGEWICHT : 0)
  const volgorde = [...SECTIENUMMERS].sort((a, b) => totaal(b) - totaal(a) || a - b)
  const [eerste, tweede] = volgorde
  if (!eerste || totaal(eerste) === 0) return [...vorige]
  const ook = tweede && scores[tweede] >= TWEEDE.minstens && totaal(tweede) >= TWEEDE.aandeel * totaal(eerste) ? [tweede] : []
  return [eerste, ...ook].sort((a, b) => a - b)
}

function vanOnderliggende(hoofdstukken: readonly Hoofdstuk[], n: number, eigen: ReadonlyMap<Hoofdstuk, Set<SectieNummer>>): Set<SectieNummer> {
  const som = new Set<SectieNummer>()
  const niveau = hoofdstukken[n]?.niveau ?? 0
  for (const onder of hoofdstukken.slice(n + 1)) {
    if (onder.niveau <= niveau) break
    for (const nummer of eigen.get(onder) ?? []) som.add(nummer)
  }
  return som
}
