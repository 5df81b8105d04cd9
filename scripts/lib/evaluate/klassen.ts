/** Agreement between labels and answers of one question. */
export interface Klassenmaat {
  accuracy: number
  kappa: number
  macroF1: number
  perKlasse: Record<string, { precision: number, recall: number, f1: number }>
  verwarring: Record<string, Record<string, number>>
}

/** Accuracy, Cohen's kappa, macro-F1 over the classes that occur in the labels, and who is taken for whom. */
export function klassenmaat(paren: readonly (readonly [echt: string, gezegd: string])[]): Klassenmaat {
  const klassen = [...new Set(paren.flat())].sort()
  const tel = (past: (echt: string, gezegd: string) => boolean): number => paren.filter(([e, g]) => past(e, g)).length
  const aantal = Math.max(1, paren.length)
  const accuracy = tel((e, g) => e === g) / aantal
  const kans = som(klassen.map((k) => (tel((e) => e === k) / aantal) * (tel((_, g) => g === k) / aantal)))
  const perKlasse = Object.fromEntries(klassen.map((k) => {
    const [goed, echt, gezegd] = [tel((e, g) => e === k && g === k), tel((e) => e === k), tel((_, g) => g === k)]
    return [k, { precision: deel(goed, gezegd), recall: deel(goed, echt), f1: deel(2 * goed, echt + gezegd) }]
  }))
  const inLabels = klassen.filter((k) => tel((e) => e === k) > 0)
  return {
    accuracy, kappa: kans === 1 ? 1 : (accuracy - kans) / (1 - kans), macroF1: som(inLabels.map((k) => perKlasse[k]?.f1 ?? 0)) / Math.max(1, inLabels.length), perKlasse,
    verwarring: Object.fromEntries(klassen.map((e) => [e, Object.fromEntries(klassen.flatMap((g) => { const n = tel((a, b) => a === e && b === g); return n ? [[g, n]] : [] }))])),
  }
}

const som = (getallen: readonly number[]): number => getallen.reduce((tot, getal) => tot + getal, 0)
const deel = (teller: number, noemer: number): number => (noemer === 0 ? 1 : teller / noemer)
