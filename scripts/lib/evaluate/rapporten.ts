import type { Uitkomst } from '../../../packages/validation/src/bevinding/bevinding.ts'
import type { Blok, IngedeeldBlok } from '../../../packages/validation/src/rapport/blok.ts'
import { controleerRapport } from '../../../packages/validation/src/rapport/controleer-rapport.ts'
import { deelInOpKoppen } from '../../../packages/validation/src/rapport/deel-in-op-koppen.ts'
import { inHoofdstukken } from '../../../packages/validation/src/rapport/koppen.ts'
import { type Aspectmaten, type Aspectpaar, aspectmaten, mediaan } from './secties.ts'

/** The labels of one report, as in `NAME.labels.json`. */
export interface Rapportlabels {
  titel: string
  kopjes: Record<string, number[]>
  aspecten: Record<string, Uitkomst>
  maatregelen: { tekst: string }[]
  oorzaken: { tekst: string }[]
}

export interface Rapport {
  naam: string
  blokken: Blok[]
  labels: Rapportlabels
}

/** Found against labelled, matched on an overlap of words of at least `OVERLAP`. */
export interface Extractiemaat {
  recall: number
  precision: number
  gevonden: number
  gemist: string[]
  teVeel: string[]
}

/** `kopjes.accuracy` counts a heading when its items are exactly those of the label; `overlap` is the mean share they have in common. */
export interface Rapportmaten {
  kopjes: { accuracy: number; overlap: number; aantal: number; fouten: { rapport: string; kop: string; echt: number[]; gezegd: readonly number[] }[] }
  aspect: Aspectmaten
  aspectfouten: Aspectpaar[]
  extractie: { maatregelen: Extractiemaat; oorzaken: Extractiemaat }
  /** Median time for one report, in milliseconds. */
  ms: number
}

const OVERLAP = 0.6
/** What is said of a heading that was not found: nothing that a label can be. */
const NIET_GEVONDEN: readonly number[] = [0]

/** Judges whole reports, from blocks to aspects, measures and causes; `deelIn` says which item each block answers. */
export function evalueerRapporten(rapporten: readonly Rapport[], deelIn: (blokken: readonly Blok[]) => IngedeeldBlok[] = deelInOpKoppen): Rapportmaten {
  for (const { blokken } of rapporten.slice(0, 3)) controleerRapport(blokken, deelIn(blokken))
  const tijden: number[] = []
  const gecontroleerd = rapporten.map((rapport) => {
    const begin = performance.now()
    const controle = controleerRapport(rapport.blokken, deelIn(rapport.blokken))
    tijden.push(performance.now() - begin)
    return { ...rapport, controle }
  })
  const koppen = gecontroleerd.flatMap(({ naam, labels, controle }) => kopparen(labels, controle.indeling).map((paar) => ({ rapport: naam, ...paar })))
  const paren = gecontroleerd.flatMap(({ naam, labels, controle }) => controle.aspecten.flatMap(({ aspect, uitkomst, bewijs }) => {
    const echt = labels.aspecten[aspect]
    return echt ? [{ id: naam, aspect, echt, gezegd: uitkomst, bewijs }] : []
  }))
  return {
    kopjes: {
      aantal: koppen.length, accuracy: gemiddelde(koppen.map(({ echt, gezegd }) => Number(gelijk(echt, gezegd)))), overlap: gemiddelde(koppen.map(({ echt, gezegd }) => gedeeld(echt, gezegd))),
      fouten: koppen.filter(({ echt, gezegd }) => !gelijk(echt, gezegd)),
    },
    aspect: aspectmaten(paren), aspectfouten: paren.filter(({ echt, gezegd }) => echt !== gezegd),
    extractie: {
      maatregelen: extractiemaat(gecontroleerd.map(({ labels, controle }) => [labels.maatregelen, controle.maatregelen])),
      oorzaken: extractiemaat(gecontroleerd.map(({ labels, controle }) => [labels.oorzaken, controle.oorzaken])),
    },
    ms: mediaan(tijden),
  }
}

/** The labelled headings with the items that were said of them. */
export function kopparen(labels: Rapportlabels, indeling: readonly IngedeeldBlok[]): { kop: string; echt: number[]; gezegd: readonly number[] }[] {
  const koppen = inHoofdstukken(indeling.map(({ blok }) => blok)).flatMap(({ plaats }) => indeling[plaats] ?? [])
  return Object.entries(labels.kopjes).map(([kop, echt]) => {
    const gevonden = koppen.find(({ blok }) => gelijkeKop(blok.tekst, kop))
    return { kop, echt, gezegd: gevonden?.secties ?? NIET_GEVONDEN }
  })
}

/** Found texts held against labelled ones, report by report. */
export function extractiemaat(paren: readonly (readonly [echt: readonly { tekst: string }[], gevonden: readonly { tekst: string }[]])[]): Extractiemaat {
  const gemist: string[] = []
  const teVeel: string[] = []
  let gevonden = 0
  for (const [echt, gezegd] of paren) {
    const over = [...gezegd]
    for (const { tekst } of echt) {
      const plaats = over.findIndex((v) => overlap(v.tekst, tekst) >= OVERLAP)
      if (plaats === -1) gemist.push(tekst)
      else {
        over.splice(plaats, 1)
        gevonden += 1
      }
    }
    teVeel.push(...over.map(({ tekst }) => tekst))
  }
  return { recall: gevonden / Math.max(1, gevonden + gemist.length), precision: gevonden / Math.max(1, gevonden + teVeel.length), gevonden, gemist, teVeel }
}

/** The share of words that two texts have in common (Dice), each word counted as often as it stands. */
export function overlap(a: string, b: string): number {
  const woorden = (tekst: string): string[] => tekst.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const [links, rechts] = [woorden(a), woorden(b)]
  const tel = new Map<string, number>()
  for (const woord of rechts) tel.set(woord, (tel.get(woord) ?? 0) + 1)
  let samen = 0
  for (const woord of links) {
    const nog = tel.get(woord) ?? 0
    if (nog === 0) continue
    tel.set(woord, nog - 1)
    samen += 1
  }
  return (2 * samen) / Math.max(1, links.length + rechts.length)
}

const gelijkeKop = (a: string, b: string): boolean => overlap(a, b) === 1 || a.trim() === b.trim()
/** True when two rows of items are the same. */
export const gelijk = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((nummer, n) => nummer === b[n])
const gemiddelde = (getallen: readonly number[]): number => getallen.reduce((som, getal) => som + getal, 0) / Math.max(1, getallen.length)

function gedeeld(echt: readonly number[], gezegd: readonly number[]): number {
  const samen = new Set([...echt, ...gezegd]).size
  return samen === 0 ? 1 : echt.filter((nummer) => gezegd.includes(nummer)).length / samen
}
