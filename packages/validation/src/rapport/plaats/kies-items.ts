/** A block on its way to an item: its chapter, and its score per item. */
export interface Kandidaat { hoofdstuk: number, scores: readonly number[] }

/** What it costs to go to another item within a chapter, in log-odds. */
const WISSEL = 1
/** An item without blocks takes one with at least this score, that is no further behind its own item than this. */
const LEEG = { minstens: -4, achter: 4 }

/**
 * The item of every block, as its place among the items: the row with the highest sum, in which a change of item within a chapter
 * costs something. After that an item without a block takes the block that fits it best, from an item that has others.
 */
export function kiesItems(kandidaten: readonly Kandidaat[]): number[] {
  return vulLegeItems(kandidaten, besteRij(kandidaten))
}

function besteRij(kandidaten: readonly Kandidaat[]): number[] {
  const van: number[][] = []
  let tot: number[] = []
  kandidaten.forEach(({ hoofdstuk, scores }, i) => {
    const hoogste = plaatsVanHoogste(tot)
    const wissel = kandidaten[i - 1]?.hoofdstuk === hoofdstuk ? WISSEL : 0
    const nu: number[] = []
    van.push(scores.map((score, n) => {
      const blijft = (tot[n] ?? 0) >= (tot[hoogste] ?? 0) - wissel
      nu.push(score + (blijft ? tot[n] ?? 0 : (tot[hoogste] ?? 0) - wissel))
      return blijft ? n : hoogste
    }))
    tot = nu
  })
  const rij: number[] = []
  let n = plaatsVanHoogste(tot)
  for (let i = kandidaten.length - 1; i >= 0; i -= 1) {
    rij[i] = n
    n = van[i]?.[n] ?? 0
  }
  return rij
}

function vulLegeItems(kandidaten: readonly Kandidaat[], rij: number[]): number[] {
  const aantal = new Map<number, number>()
  for (const n of rij) aantal.set(n, (aantal.get(n) ?? 0) + 1)
  for (let n = 0; n < (kandidaten[0]?.scores.length ?? 0); n += 1) {
    if (aantal.has(n)) continue
    let beste = -1
    kandidaten.forEach(({ scores }, i) => {
      const nu = rij[i] ?? 0
      const score = scores[n] ?? 0
      const kan = (aantal.get(nu) ?? 0) > 1 && score > LEEG.minstens && (scores[nu] ?? 0) - score < LEEG.achter
      if (kan && (beste === -1 || score > (kandidaten[beste]?.scores[n] ?? 0))) beste = i
    })
    if (beste === -1) continue
    aantal.set(rij[beste] ?? 0, (aantal.get(rij[beste] ?? 0) ?? 1) - 1)
    aantal.set(n, 1)
    rij[beste] = n
  }
  return rij
}

function plaatsVanHoogste(getallen: readonly number[]): number {
  let hoogste = 0
  getallen.forEach((getal, n) => {
    if (getal > (getallen[hoogste] ?? 0)) hoogste = n
  })
  return hoogste
}
