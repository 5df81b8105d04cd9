import { plusMaanden } from '../kalender/dagen.ts'
import type { Datum } from '../kalender/datum.ts'
import { BEWAARTERMIJNEN } from './bewaartermijnen.ts'

/** The day on and after which a dossier may be destroyed: its term counted in calendar months from the day on which it was closed. */
export function bewarenTot(afgeslotenOp: Datum): Datum {
  return plusMaanden(afgeslotenOp, BEWAARTERMIJNEN.dossier.maanden)
}

/** Last day of closing of dossiers that may be destroyed today; whoever looks computes the exact day with `bewarenTot`. */
export function geslotenVoor(vandaag: Datum): Datum {
  return plusMaanden(vandaag, -BEWAARTERMIJNEN.dossier.maanden)
}
