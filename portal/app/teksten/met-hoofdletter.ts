/** The text with its first letter as a capital, for a function at the start of a line. */
export function metHoofdletter(tekst: string): string {
  return tekst.charAt(0).toLocaleUpperCase('nl') + tekst.slice(1)
}
