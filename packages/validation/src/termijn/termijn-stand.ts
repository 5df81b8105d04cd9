import type { Datum } from '../kalender/datum.ts'
import { termijnStand, type Termijnstand } from './termijn-tekst.ts'

/** Where a term is when what happened to it counts too. */
export type VolleTermijnstand = Termijnstand | 'gehaald' | 'te_laat_gehaald' | 'opgeschort' | 'vervallen'

export interface Termijngang {
  eindOp: Datum
  voldaanOp?: Datum | null
  vervallenOp?: Datum | null
  /** True while the term stands still. */
  opgeschort?: boolean
}

/** How a term stands on a day: met, met late, lapsed, standing still, or running. */
export function volleTermijnstand({ eindOp, voldaanOp, vervallenOp, opgeschort }: Termijngang, vandaag: Datum): VolleTermijnstand {
  if (voldaanOp) return voldaanOp <= eindOp ? 'gehaald' : 'te_laat_gehaald'
  if (vervallenOp) return 'vervallen'
  return opgeschort ? 'opgeschort' : termijnStand(eindOp, vandaag)
}
