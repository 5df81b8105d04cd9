/** Joins class names, leaving out what does not apply. */
export function klassen(...delen: (string | false | undefined | null)[]): string {
  return delen.filter(Boolean).join(' ')
}
