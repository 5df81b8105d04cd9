const ACCENTEN = /\p{M}+/gu
const ALLEEN_ASCII = /^[\x20-\x7e]*$/

/** Lower case without diacritics and with plain quotes, so that "Cliënt" and "client" compare equal. The length may differ from the input. */
export function normaliseer(woord: string): string {
  const klein = woord.toLowerCase()
  if (ALLEEN_ASCII.test(klein)) return klein
  return klein.normalize('NFD').replace(ACCENTEN, '').replace(/[‘’`´]/g, "'").replace(/[‐‑]/g, '-')
}
