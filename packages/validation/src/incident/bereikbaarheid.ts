import { plusDagen, weekdag } from '../kalender/dagen.ts'
import { inAmsterdam, type Moment, uitAmsterdam } from '../kalender/moment.ts'

/** Days (0 for Sunday) and hours, by the clock in Amsterdam, on which somebody answers. `tot` no longer counts. */
export interface Bereikbaarheid {
  dagen: readonly number[]
  van: string
  tot: string
}

/** Whether somebody answers at a moment, and otherwise from when on. Reporting online is possible at any hour; this says when it is read. */
export function bereikbaarOp({ dagen, van, tot }: Bereikbaarheid, moment: Moment): { open: boolean; volgendeOpening?: Moment } {
  const { datum, tijd } = inAmsterdam(moment)
  if (dagen.includes(weekdag(datum)) && van <= tijd && tijd < tot) return { open: true }
  for (let over = tijd < van ? 0 : 1; over <= 7; over += 1) {
    const dag = plusDagen(datum, over)
    if (dagen.includes(weekdag(dag))) return { open: false, volgendeOpening: uitAmsterdam({ datum: dag, tijd: van }) }
  }
  return { open: false }
}

/** By which way to report: with spoed always by phone, and outside the hours with the word that it is read later. */
export function meldwijze(bereikbaar: Bereikbaarheid, moment: Moment, spoed: boolean): { kanaal: 'telefoon' | 'e-mail'; gelezenVanaf: Moment } {
  return { kanaal: spoed ? 'telefoon' : 'e-mail', gelezenVanaf: bereikbaarOp(bereikbaar, moment).volgendeOpening ?? moment }
}
