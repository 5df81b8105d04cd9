import type { Datum } from './datum.ts'
import { dagnummer, delenVan, plusDagen, uitDagnummer, weekdag } from './dagen.ts'

/** A moment in UTC, `JJJJ-MM-DDTUU:MM:SSZ`. */
export type Moment = string

/** What the clock on the wall says in Amsterdam. */
export interface Kloktijd {
  datum: Datum
  /** `UU:MM` */
  tijd: string
}

const VORM = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z$/
const DAG = 86_400
const UUR = 3600

/** True for a moment as the api writes it, fraction of seconds allowed. */
export function isMoment(waarde: string): boolean {
  return VORM.test(waarde)
}

/** Whole seconds since 1 January 1970 UTC. Throws RangeError on anything else than a moment. */
export function secondenVan(moment: Moment): number {
  const [, datum, uur, minuut, seconde = '0'] = VORM.exec(moment) ?? []
  if (!datum) throw new RangeError(`geen moment: ${moment}`)
  return dagnummer(datum) * DAG + Number(uur) * UUR + Number(minuut) * 60 + Number(seconde)
}

/** The moment so many hours later. Hours run on through the change of the clock. */
export function plusUren(moment: Moment, uren: number): Moment {
  return uitSeconden(secondenVan(moment) + uren * UUR)
}

/** Date and time in Europe/Amsterdam at a moment. */
export function inAmsterdam(moment: Moment): Kloktijd {
  const seconden = secondenVan(moment)
  const plaatselijk = uitSeconden(seconden + verschil(seconden))
  return { datum: plaatselijk.slice(0, 10), tijd: plaatselijk.slice(11, 16) }
}

/**
 * The moment at which the clock in Amsterdam shows this. In the hour that comes twice it is the first; a time that is
 * skipped in March becomes the same distance after the change.
 */
export function uitAmsterdam({ datum, tijd }: Kloktijd): Moment {
  const [uur = 0, minuut = 0] = tijd.split(':').map(Number)
  const wand = dagnummer(datum) * DAG + uur * UUR + minuut * 60
  const zomers = wand - 2 * UUR
  return uitSeconden(verschil(zomers) === 2 * UUR ? zomers : wand - UUR)
}

/** The first moment after a day in Amsterdam; a term that ends on that day runs until it. */
export function eindeVanDag(datum: Datum): Moment {
  return uitAmsterdam({ datum: plusDagen(datum, 1), tijd: '00:00' })
}

function uitSeconden(seconden: number): Moment {
  const dag = Math.floor(seconden / DAG)
  const rest = seconden - dag * DAG
  const twee = (n: number) => String(Math.floor(n)).padStart(2, '0')
  return `${uitDagnummer(dag)}T${twee(rest / UUR)}:${twee((rest % UUR) / 60)}:${twee(rest % 60)}Z`
}

/** Summer time runs from the last Sunday of March to that of October, 01:00 UTC (Directive 2000/84/EC; since 1996 so). */
function verschil(seconden: number): number {
  const [jaar] = delenVan(uitDagnummer(Math.floor(seconden / DAG)))
  const zomer = seconden >= wissel(`${jaar}-03-31`) && seconden < wissel(`${jaar}-10-31`)
  return zomer ? 2 * UUR : UUR
}

function wissel(laatsteVanMaand: Datum): number {
  return dagnummer(plusDagen(laatsteVanMaand, -weekdag(laatsteVanMaand))) * DAG + UUR
}
