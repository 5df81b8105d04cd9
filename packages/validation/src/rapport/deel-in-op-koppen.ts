import { lees } from '../volledigheid/tekst/lees.ts'
import { SECTIENUMMERS, type SectieNummer } from '../zelfonderzoek/model.ts'
import type { Blok, Hoofdstuk, IngedeeldBlok } from './blok.ts'
import { inhoudscores, type Scores } from './inhoudscore.ts'
import { inHoofdstukken } from './koppen.ts'
import { isLegeKop, kopSecties } from './kopmatch.ts'

/** What the words of the heading weigh, beside the words of the block itself. */
const KOPGEWICHT = 2.5
/** The same for a heading that points at one item only, of those whose chapters say what they are. */
const DUIDELIJKE_KOP = 4
const DUIDELIJK: ReadonlySet<SectieNummer> = new Set<SectieNummer>([5, 7, 9, 10, 11])
/** What it weighs that the block before, under the same heading, was about this item. */
const BUURGEWICHT = 1
/** What an item loses in a part of the report where it seldom stands. */
const ONGEWONE_PLAATS = 1.5
/** The share of a score that depends on the strongest block of that item. */
const WEDIJVER = 0.4
/** A second item needs at least this much of its own, and this share of the first. */
const TWEEDE = { minstens: 7, aandeel: 0.9 }
/** An item without blocks takes one that is about it this much, and falls no further behind than this. */
const LEEG = { minstens: 1.5, achter: 3.5 }

/** A block on its way to an item: its chapter, and how much it looks like each item. */
interface Kandidaat {
  plaats: number
  kop: readonly SectieNummer[]
  hoofdstuk: Hoofdstuk
  scores: Scores
  totalen: Scores
  secties: SectieNummer[]
}

/**
 * Says which items of the Bijlage each block answers: by its words, by the heading above it, by the block before, and by
 * where in the report it stands. A heading gets the items of what stands under it, and without text of its own those of
 * its sub-headings. Nothing is left out: the result has every block, in the same order.
 */
export function deelInOpKoppen(blokken: readonly Blok[]): IngedeeldBlok[] {
  const uit: IngedeeldBlok[] = blokken.map((blok) => ({ blok, secties: [] }))
  const hoofdstukken = inHoofdstukken(blokken)
  const kandidaten = verzamel(hoofdstukken)
  wedijver(kandidaten)
  kies(kandidaten, blokken.length)
  vulLegeItems(kandidaten)
  for (const { plaats, secties } of kandidaten) uit[plaats] = { blok: blokken[plaats] as Blok, secties }
  const eigen = new Map(hoofdstukken.map((h) => [h, new Set(kandidaten.filter((k) => k.hoofdstuk === h).flatMap(({ secties }) => secties))]))
  hoofdstukken.forEach((hoofdstuk, n) => {
    const ingedeeld = uit[hoofdstuk.plaats]
    if (ingedeeld) ingedeeld.secties = [...(hoofdstuk.blokken.length ? eigen.get(hoofdstuk) ?? [] : vanOnderliggende(hoofdstukken, n, eigen))].sort((a, b) => a - b)
  })
  return uit
}

/** Every block that can have an item: what stands under a foreword, a summary or a list of annexes cannot. */
function verzamel(hoofdstukken: readonly Hoofdstuk[]): Kandidaat[] {
  const boven: Hoofdstuk[] = []
  return hoofdstukken.flatMap((hoofdstuk) => {
    while (boven.length && (boven.at(-1)?.niveau ?? 0) >= hoofdstuk.niveau) boven.pop()
    boven.push(hoofdstuk)
    if (boven.some(({ kop }) => kop && isLegeKop(kop.tekst))) return []
    const kop = boven.filter(({ niveau }) => niveau > 1 || boven.length === 1).map((b) => (b.kop ? kopSecties(b.kop.tekst) : [])).findLast((secties) => secties.length > 0) ?? []
    return hoofdstuk.blokken.map(({ blok, plaats }) => {
      const scores = inhoudscores(lees(blok.tekst))
      return { plaats, kop, hoofdstuk, scores, totalen: { ...scores }, secties: [] }
    })
  })
}

/** A block that is less about an item than another block loses some of that item. */
function wedijver(kandidaten: readonly Kandidaat[]): void {
  for (const nummer of SECTIENUMMERS) {
    const hoogste = kandidaten.reduce((tot, { scores }) => Math.max(tot, scores[nummer]), 0)
    if (hoogste === 0 || nummer === 6 || nummer === 7 || nummer === 9) continue
    for (const kandidaat of kandidaten) kandidaat.scores[nummer] *= 1 - WEDIJVER + (WEDIJVER * kandidaat.scores[nummer]) / hoogste
  }
}

function kies(kandidaten: readonly Kandidaat[], aantal: number): void {
  let vorige: Kandidaat | undefined
  for (const kandidaat of kandidaten) {
    const buren = vorige?.hoofdstuk === kandidaat.hoofdstuk ? vorige.secties : []
    const { scores, totalen, kop } = kandidaat
    for (const nummer of SECTIENUMMERS) {
      totalen[nummer] = scores[nummer] - tegenVolgorde(nummer, kandidaat.plaats / aantal) + kopgewicht(nummer, kop) + (buren.includes(nummer) ? BUURGEWICHT : 0)
    }
    const [eerste, tweede] = [...SECTIENUMMERS].sort((a, b) => totalen[b] - totalen[a] || a - b)
    if (!eerste || totalen[eerste] <= 0) kandidaat.secties = [...buren]
    else {
      const ook = tweede && scores[tweede] >= TWEEDE.minstens && totalen[tweede] >= TWEEDE.aandeel * totalen[eerste]
      kandidaat.secties = ook ? [eerste, tweede].sort((a, b) => a - b) : [eerste]
    }
    vorige = kandidaat
  }
}

function kopgewicht(nummer: SectieNummer, kop: readonly SectieNummer[]): number {
  if (!kop.includes(nummer)) return 0
  return kop.length === 1 && DUIDELIJK.has(nummer) ? DUIDELIJKE_KOP : KOPGEWICHT
}

/** Reports begin with who and how, and end with measures and the board; an item far from its place needs more. */
function tegenVolgorde(nummer: SectieNummer, deel: number): number {
  if (nummer <= 5) return deel > 0.6 ? ONGEWONE_PLAATS : 0
  return nummer >= 7 && deel < 0.3 ? ONGEWONE_PLAATS : 0
}

/** An item without a block takes the block that fits it best, from an item that has others. */
function vulLegeItems(kandidaten: readonly Kandidaat[]): void {
  const tel = (nummer: SectieNummer): number => kandidaten.filter(({ secties }) => secties.includes(nummer)).length
  for (const nummer of SECTIENUMMERS.filter((n) => tel(n) === 0)) {
    const [beste] = kandidaten
      .filter(({ scores, secties, totalen }) => scores[nummer] >= LEEG.minstens && secties.every((s) => tel(s) > 1 && totalen[s] - totalen[nummer] <= LEEG.achter))
      .sort((a, b) => b.totalen[nummer] - a.totalen[nummer] || a.plaats - b.plaats)
    if (beste) beste.secties = [nummer]
  }
}

function vanOnderliggende(hoofdstukken: readonly Hoofdstuk[], n: number, eigen: ReadonlyMap<Hoofdstuk, ReadonlySet<SectieNummer>>): Set<SectieNummer> {
  const som = new Set<SectieNummer>()
  const niveau = hoofdstukken[n]?.niveau ?? 0
  for (const onder of hoofdstukken.slice(n + 1)) {
    if (onder.niveau <= niveau) break
    for (const nummer of eigen.get(onder) ?? []) som.add(nummer)
  }
  return som
}
