/** Today's calendar date in the Netherlands, `JJJJ-MM-DD`. */
export function vandaag(nu = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(nu)
}
