/** `a, b en c`. */
export function opsomming(woorden: readonly string[], slot: 'en' | 'of'): string {
  return woorden.length > 1 ? `${woorden.slice(0, -1).join(', ')} ${slot} ${woorden.at(-1)}` : (woorden[0] ?? '')
}
