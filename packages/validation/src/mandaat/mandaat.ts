import type { Datum } from '../kalender/datum.ts'
import type { Voorzieningsoort } from '../melding/model.ts'

/** Whom a gemeente gave what, from when until when; `tot` is the first day on which it no longer holds. */
export interface Mandaat {
  gemeentecode: string
  /** Left out: every kind of voorziening. */
  voorzieningsoorten?: readonly Voorzieningsoort[]
  vanaf: Datum
  tot?: Datum
  /** A loket takes reports beside the toezichthouder and does not replace him. */
  soort: 'toezicht' | 'loket'
  instantie: string
  /** Reeks of the protocol that is used. */
  protocol: string
  bron: string
}

/** A gemeente that was split or merged; from `op` on it no longer exists. */
export interface Herindeling {
  gemeentecode: string
  op: Datum
  opvolgers: readonly string[]
}
