const STOP = new Set(['van', 'de', 'het', 'een', 'der', 'den', 'en', 'bij', 'met', 'die', 'voor', 'uit', 'op', 'in', 'twee', 'drie', 'vier', 'andere', 'betrokken'])
/** Long enough to join singular, plural and profession: begeleider, begeleiders. */
const STAM = 7

/** The words by which two functions are compared. */
export function stammen(functie: string): string[] {
  const woorden = functie.toLowerCase().match(/\p{L}{2,}/gu) ?? []
  return woorden.filter((woord) => !STOP.has(woord)).map((woord) => woord.slice(0, STAM))
}

/** True when one function says the same as the other, or the same with more words. */
export function zelfdeFunctie(een: readonly string[], ander: readonly string[]): boolean {
  if (een.length === 0 || ander.length === 0) return false
  const [kort, lang] = een.length <= ander.length ? [een, ander] : [ander, een]
  return kort.every((woord) => lang.includes(woord))
}

/** True when two texts share a word, or a word of one lies in a word of the other (verpleegkunde, wijkverpleegkundige). */
export function deeltVak(een: readonly string[], woorden: string): boolean {
  return een.some((stam) => stam.length >= 4 && woorden.includes(stam))
}
