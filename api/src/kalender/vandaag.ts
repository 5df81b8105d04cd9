/** The calendar date of a moment in the Netherlands, `JJJJ-MM-DD`. */
export function datumVan(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(moment)
}
