const ZONE = 'Europe/Amsterdam'

const VOLUIT = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: ZONE })
const LANG = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: ZONE })
const KORT = new Intl.DateTimeFormat('nl-NL', { weekday: 'short', day: 'numeric', month: 'short', timeZone: ZONE })
const TIJD = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: ZONE })

/** "maandag 28 december 2026", from a calendar date (`YYYY-MM-DD`) or a moment. */
export function dagVoluit(datum: string): string {
  return VOLUIT.format(alsMoment(datum))
}

/** "28 december 2026". */
export function dag(datum: string): string {
  return LANG.format(alsMoment(datum))
}

/** "ma 28 dec". */
export function dagKort(datum: string): string {
  return KORT.format(alsMoment(datum))
}

/** "14.32 uur", in the Netherlands. */
export function tijd(moment: string): string {
  return `${TIJD.format(alsMoment(moment)).replace(':', '.')} uur`
}

/** "dinsdag 22 december 2026 om 14.32 uur". */
export function momentVoluit(moment: string): string {
  return `${dagVoluit(moment)} om ${tijd(moment)}`
}

/** A calendar date has no time; noon keeps it the same day in every zone near ours. */
function alsMoment(tekst: string): Date {
  return new Date(tekst.length === 10 ? `${tekst}T12:00:00Z` : tekst)
}
