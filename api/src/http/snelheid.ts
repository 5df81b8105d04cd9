/** A bucket per caller that fills evenly: a short burst is fine, an endless stream is not. */
export interface Snelheid {
  /** Takes one; 0 when that is fine, otherwise the seconds to wait. */
  neem: (wie: string) => number
}

const MEESTE_BELLERS = 50_000

/** Lets each caller ask so often a minute, with bursts of half a minute's worth. 0 a minute means: no limit. */
export function maakSnelheid(perMinuut: number, klok: () => number): Snelheid {
  if (perMinuut === 0) return { neem: () => 0 }
  const perMs = perMinuut / 60_000
  const inhoud = perMinuut / 2
  const emmers = new Map<string, { over: number; op: number }>()
  return {
    neem(wie) {
      const nu = klok()
      const emmer = emmers.get(wie) ?? { over: inhoud, op: nu }
      emmer.over = Math.min(inhoud, emmer.over + (nu - emmer.op) * perMs)
      emmer.op = nu
      if (emmers.size >= MEESTE_BELLERS) emmers.clear()
      emmers.set(wie, emmer)
      if (emmer.over < 1) return Math.ceil((1 - emmer.over) / perMs / 1000)
      emmer.over -= 1
      return 0
    },
  }
}
