import type { Datum } from './datum.ts'
import { inAmsterdam, type Kloktijd, plusUren, uitAmsterdam } from './moment.ts'

/** Distance to UTC, which tells the two hours apart in which the clock goes back. */
export const KLOKSTAND_LABEL = { '+02:00': 'Voor het verzetten van de klok (zomertijd)', '+01:00': 'Na het verzetten van de klok (wintertijd)' } as const
export type Klokstand = keyof typeof KLOKSTAND_LABEL

/** How often a clock in Europe/Amsterdam shows a time on a day. `voorstel` is the time that does exist (UU:MM). */
export type Kloktijdsoort = { soort: 'gewoon'; klokstand: Klokstand } | { soort: 'bestaat_niet'; voorstel: string } | { soort: 'twee_keer' }

const VORM = /^([01]\d|2[0-3]):[0-5]\d$/

/** A time as people type it (`9:05`, `09.05`, `0905`) as `UU:MM`; what is no time stays as it is. */
export function kloktijdUitInvoer(invoer: string): string {
  const [, uur, minuut] = /^(\d{1,2})(?:[:.]|\s*u(?:ur)?\s*)?(\d{2})(?:\s*u(?:ur)?)?$/i.exec(invoer.trim()) ?? []
  const tijd = uur && minuut ? `${uur.padStart(2, '0')}:${minuut}` : ''
  return isKloktijd(tijd) ? tijd : invoer.trim()
}

/** True for a time of the day, `00:00` to `23:59`. */
export function isKloktijd(waarde: string): boolean {
  return VORM.test(waarde)
}

/** Whether this time is on the clock once, twice (October) or not at all (March) on that day. Both must be valid. */
export function duidKloktijd(datum: Datum, tijd: string): Kloktijdsoort {
  const klok: Kloktijd = { datum, tijd }
  const moment = uitAmsterdam(klok)
  const getoond = inAmsterdam(moment)
  if (getoond.tijd !== tijd) return { soort: 'bestaat_niet', voorstel: getoond.tijd }
  const zelfde = [-1, 1].some((uren) => { const ander = inAmsterdam(plusUren(moment, uren)); return ander.datum === datum && ander.tijd === tijd })
  if (zelfde) return { soort: 'twee_keer' }
  const minuten = (m: string): number => Number(m.slice(0, 2)) * 60 + Number(m.slice(3, 5))
  const verschil = (minuten(tijd) - minuten(moment.slice(11, 16)) + 1440) % 1440
  return { soort: 'gewoon', klokstand: verschil === 120 ? '+02:00' : '+01:00' }
}
