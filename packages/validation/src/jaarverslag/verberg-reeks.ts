import { DREMPEL, type Getal, SPELING } from './drempel.ts'

/**
 * Hides every count below 5 of a list whose total the reader knows, and as many others, the smallest first, as needed against subtraction:
 * two or more are hidden, and together they are large enough to leave room. When the total itself is below 5 everything is hidden.
 */
export function verbergReeks(aantallen: readonly number[]): Getal[] {
  const totaal = som(aantallen)
  if (totaal < DREMPEL) return aantallen.map(() => null)
  const weg = new Set(aantallen.flatMap((aantal, plaats) => (aantal < DREMPEL ? [plaats] : [])))
  const over = aantallen.map((aantal, plaats) => ({ aantal, plaats })).filter(({ plaats }) => !weg.has(plaats)).sort((a, b) => a.aantal - b.aantal)
  while (weg.size > 0 && over.length > 0 && !isVeilig(aantallen, weg)) weg.add(over.shift()?.plaats ?? 0)
  return aantallen.map((aantal, plaats) => (weg.has(plaats) ? null : aantal))
}

/** Every hidden count can be anything from nought to their sum. */
function isVeilig(aantallen: readonly number[], weg: ReadonlySet<number>): boolean {
  return weg.size > 1 && som([...weg].map((plaats) => aantallen[plaats] ?? 0)) >= SPELING
}

/** The count, when it may be read beside its total: neither it nor what is left of the total is below 5. */
export function verbergDeel(aantal: number, totaal: number): Getal {
  return verbergReeks([aantal, totaal - aantal])[0] ?? null
}

/** The count, when it is 5 or more. */
export function verbergKlein(aantal: number): Getal {
  return aantal < DREMPEL ? null : aantal
}

/** Sum of counts. */
export function som(aantallen: readonly number[]): number {
  return aantallen.reduce((a, b) => a + b, 0)
}
