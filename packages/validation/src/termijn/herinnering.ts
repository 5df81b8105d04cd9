import type { Datum } from '../kalender/datum.ts'
import { dagenTussen } from '../kalender/dagen.ts'

/** When somebody is reminded of a term: a week before, the day before, and after it passed. */
export const HERINNERMOMENTEN = ['week_ervoor', 'dag_ervoor', 'erna'] as const
export type Herinnermoment = (typeof HERINNERMOMENTEN)[number]

/** Days after the end in which a reminder still makes sense; later everybody knows. */
const NOG_ZINVOL = 14

/**
 * Which reminder of a running term is due on a day, or undefined. Each has a range of days, so that one is caught up with when nothing ran on the day
 * itself. A term that began less than a week before its end has no reminder a week before.
 */
export function herinnermoment({ gestartOp, eindOp }: { gestartOp: Datum; eindOp: Datum }, vandaag: Datum): Herinnermoment | undefined {
  const over = dagenTussen(vandaag, eindOp)
  if (over < 0) return -over <= NOG_ZINVOL ? 'erna' : undefined
  const lengte = dagenTussen(gestartOp, eindOp)
  if (over <= 1) return lengte > 1 ? 'dag_ervoor' : undefined
  return over <= 7 && lengte > 7 ? 'week_ervoor' : undefined
}
