import { parseDatumInvoer } from '@zelfonderzoek/validation/kalender/datum'
import type { Feit } from '@zelfonderzoek/validation/zelfonderzoek/model'

/** A fact with its day (`JJJJ-MM-DD`) and, when it is known, its time (`21.30`). */
export interface Moment { feit: Feit, datum: string, tijd: string }

export interface GeordendeFeiten {
  /** From early to late; on one day a fact without a time comes first. */
  momenten: Moment[]
  /** Facts without a date that exists, with the number of their row. */
  zonderDatum: { feit: Feit, rij: number }[]
}

/** Puts facts in order of time; empty rows are left out. */
export function ordenFeiten(rijen: readonly Feit[]): GeordendeFeiten {
  const gevuld = rijen.map((feit, plaats) => ({ feit, rij: plaats + 1 })).filter(({ feit }) => feit.feit.trim() || feit.datum.trim() || feit.tijd.trim())
  const momenten = gevuld.flatMap(({ feit }) => {
    const datum = parseDatumInvoer(feit.datum)
    return datum ? [{ feit, datum, tijd: leesTijd(feit.tijd) }] : []
  })
  return {
    momenten: momenten.map((moment, plaats) => ({ moment, plaats })).sort((a, b) => sleutel(a.moment).localeCompare(sleutel(b.moment)) || a.plaats - b.plaats).map(({ moment }) => moment),
    zonderDatum: gevuld.filter(({ feit }) => !parseDatumInvoer(feit.datum)),
  }
}

/** A time as people type it (21.30, 21:30, 21.30 uur, 9u15) as `21.30`; empty when it is none. */
export function leesTijd(invoer: string): string {
  const [, uur = '', minuut = '00'] = /^(\d{1,2})(?:\s*[.:u]\s*(\d{2}))?(?:\s*(?:uur|u))?$/i.exec(invoer.trim()) ?? []
  if (uur === '' || Number(uur) > 23 || Number(minuut) > 59) return ''
  return `${uur.padStart(2, '0')}.${minuut}`
}

function sleutel({ datum, tijd }: Moment): string {
  return `${datum} ${tijd}`
}
