import { delenVan, plusDagen, plusMaanden, weekdag } from './dagen.ts'
import { dagenInMaand, type Datum, isDatum } from './datum.ts'

/** A month as `2026-12`. */
export type Maand = string

const NAMEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']

/** Whether a text names a month. */
export function isMaand(waarde: string): boolean {
  return /^\d{4}-\d\d$/.test(waarde) && isDatum(`${waarde}-01`)
}

/** The month of a day. */
export function maandVan(datum: Datum): Maand {
  return datum.slice(0, 7)
}

/** The month so many months later, or earlier when negative. */
export function andereMaand(maand: Maand, maanden: number): Maand {
  return maandVan(plusMaanden(`${maand}-01`, maanden))
}

/** `december 2026`. */
export function maandnaam(maand: Maand): string {
  const [jaar, nr] = delenVan(`${maand}-01`)
  return `${NAMEN[nr - 1] ?? ''} ${jaar}`
}

/** First and last day of a month. */
export function maandgrenzen(maand: Maand): [van: Datum, tot: Datum] {
  const [jaar, nr] = delenVan(`${maand}-01`)
  return [`${maand}-01`, `${maand}-${String(dagenInMaand(jaar, nr)).padStart(2, '0')}`]
}

/** The weeks that a month touches, each from Monday to Sunday; days of the months beside it included. */
export function maandweken(maand: Maand): Datum[][] {
  const [van, tot] = maandgrenzen(maand)
  const weken: Datum[][] = []
  for (let dag = plusDagen(van, -((weekdag(van) + 6) % 7)); dag <= tot; dag = plusDagen(dag, 7)) weken.push(Array.from({ length: 7 }, (_, nr) => plusDagen(dag, nr)))
  return weken
}
