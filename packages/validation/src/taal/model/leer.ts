import type { Gewichten } from './weeg.ts'

/** A text as its features, with whether the answer holds for it. */
export interface Voorbeeld { kenmerken: ReadonlySet<string>, ja: boolean }

export interface Leerinstelling {
  /** Strength of the pull of every weight to zero. */
  demping: number
  /** A feature that fewer texts have is left out. */
  minstens: number
  ronden: number
}

/**
 * Learns the weights of one answer from examples by logistic regression (AdaGrad over all examples at once). No chance in it:
 * the same examples in the same order give the same weights.
 */
export function leer(voorbeelden: readonly Voorbeeld[], { demping, minstens, ronden }: Leerinstelling): Gewichten {
  const aantal = new Map<string, number>()
  for (const { kenmerken } of voorbeelden) for (const k of kenmerken) aantal.set(k, (aantal.get(k) ?? 0) + 1)
  const namen = [...aantal].filter(([, n]) => n >= minstens).map(([naam]) => naam).sort()
  const plaats = new Map(namen.map((naam, i) => [naam, i]))
  const rijen = voorbeelden.map(({ kenmerken }) => Int32Array.from([...kenmerken].flatMap((k) => plaats.get(k) ?? [])))
  const w = new Float64Array(namen.length + 1)
  const g2 = new Float64Array(namen.length + 1)
  const ja = voorbeelden.filter((v) => v.ja).length
  const zwaar = ja === 0 ? 1 : Math.sqrt((voorbeelden.length - ja) / ja)
  const helling = new Float64Array(namen.length + 1)
  for (let ronde = 0; ronde < ronden; ronde += 1) {
    helling.fill(0)
    rijen.forEach((rij, i) => {
      let z = w[namen.length] ?? 0
      for (const k of rij) z += w[k] ?? 0
      const p = 1 / (1 + Math.exp(-z))
      const fout = voorbeelden[i]?.ja ? (p - 1) * zwaar : p
      for (const k of rij) helling[k] = (helling[k] ?? 0) + fout
      helling[namen.length] = (helling[namen.length] ?? 0) + fout
    })
    for (let k = 0; k <= namen.length; k += 1) {
      const h = (helling[k] ?? 0) + (k < namen.length ? demping * (w[k] ?? 0) : 0)
      g2[k] = (g2[k] ?? 0) + h * h
      w[k] = (w[k] ?? 0) - (0.3 * h) / (Math.sqrt(g2[k] ?? 0) + 1e-6)
    }
  }
  return { begin: w[namen.length] ?? 0, gewicht: new Map(namen.map((naam, i) => [naam, w[i] ?? 0])) }
}
