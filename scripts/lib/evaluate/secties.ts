import { isCompleet, type Uitkomst, UITKOMSTEN } from '../../../packages/validation/src/bevinding/bevinding.ts'
import { beoordeelSectietekst } from '../../../packages/validation/src/volledigheid/tekst/beoordeel-sectietekst.ts'
import type { SectieNummer } from '../../../packages/validation/src/zelfonderzoek/model.ts'

/** One line of `secties.jsonl`. Aspects in `betwist` are left out of the scores. */
export interface Sectieregel {
  id: string
  sectie: SectieNummer
  tekst: string
  aspecten: Record<string, Uitkomst>
  betwist?: string[]
}

/** One judgement beside its label, with the words that decided it. */
export interface Aspectpaar {
  id: string
  aspect: string
  echt: Uitkomst
  gezegd: Uitkomst
  bewijs: string
}

/** Agreement on the aspects; a gap is every outcome to which something has to be added. */
export interface Aspectmaten {
  aantal: number
  accuracy: number
  kappa: number
  macroF1: number
  gapRecall: number
  gapPrecision: number
  perUitkomst: Record<Uitkomst, { precision: number; recall: number; f1: number }>
  verwarring: Record<Uitkomst, Record<Uitkomst, number>>
}

/** Judges the sections. `ms` is the median time for one section in milliseconds, after a first round to warm up. */
export function evalueerSecties(regels: readonly Sectieregel[]): { maten: Aspectmaten; fouten: Aspectpaar[]; ms: number } {
  for (const { sectie, tekst } of regels.slice(0, 50)) beoordeelSectietekst(sectie, tekst)
  const tijden: number[] = []
  const paren = regels.flatMap(({ id, sectie, tekst, aspecten, betwist = [] }) => {
    const begin = performance.now()
    const uitkomsten = beoordeelSectietekst(sectie, tekst)
    tijden.push(performance.now() - begin)
    return uitkomsten.flatMap(({ aspect, uitkomst, bereik }) => {
      const echt = aspecten[aspect]
      return echt && !betwist.includes(aspect) ? [{ id, aspect, echt, gezegd: uitkomst, bewijs: bereik ? tekst.slice(...bereik) : '' }] : []
    })
  })
  return { maten: aspectmaten(paren), fouten: paren.filter(({ echt, gezegd }) => echt !== gezegd), ms: mediaan(tijden) }
}

/** The measures over pairs of label and judgement. */
export function aspectmaten(paren: readonly Pick<Aspectpaar, 'echt' | 'gezegd'>[]): Aspectmaten {
  const verwarring = perUitkomst(() => perUitkomst(() => 0))
  for (const { echt, gezegd } of paren) verwarring[echt][gezegd] += 1
  const aantal = paren.length
  const goed = som(UITKOMSTEN.map((u) => verwarring[u][u]))
  const kans = som(UITKOMSTEN.map((u) => som(Object.values(verwarring[u])) * som(UITKOMSTEN.map((v) => verwarring[v][u])))) / aantal ** 2
  const scores = perUitkomst((u) => prf(verwarring[u][u], som(UITKOMSTEN.map((v) => verwarring[v][u])), som(Object.values(verwarring[u]))))
  const voorkomend = UITKOMSTEN.filter((u) => som(Object.values(verwarring[u])) > 0)
  const gaten = paren.filter(({ echt }) => !isCompleet(echt))
  const gemeld = paren.filter(({ gezegd }) => !isCompleet(gezegd))
  const terecht = gaten.filter(({ gezegd }) => !isCompleet(gezegd)).length
  return {
    aantal, accuracy: deel(goed, aantal), kappa: kans === 1 ? 1 : (deel(goed, aantal) - kans) / (1 - kans), macroF1: deel(som(voorkomend.map((u) => scores[u].f1)), voorkomend.length),
    gapRecall: deel(terecht, gaten.length), gapPrecision: deel(terecht, gemeld.length), perUitkomst: scores, verwarring,
  }
}

/** The middle of a list of numbers; 0 of an empty list. */
export function mediaan(getallen: readonly number[]): number {
  return [...getallen].sort((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? 0
}

function prf(goed: number, gezegd: number, echt: number): { precision: number; recall: number; f1: number } {
  return { precision: deel(goed, gezegd), recall: deel(goed, echt), f1: deel(2 * goed, gezegd + echt) }
}

const som = (getallen: readonly number[]): number => getallen.reduce((tot, getal) => tot + getal, 0)
const deel = (teller: number, noemer: number): number => (noemer === 0 ? 1 : teller / noemer)
const perUitkomst = <W>(maak: (u: Uitkomst) => W): Record<Uitkomst, W> => Object.fromEntries(UITKOMSTEN.map((u) => [u, maak(u)])) as Record<Uitkomst, W>
