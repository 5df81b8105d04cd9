import type { Datum } from '../kalender/datum.ts'
import type { Moment } from '../kalender/moment.ts'

/** Units in which a protocol counts; a dag is a calendar day. */
export const EENHEDEN = ['werkdag', 'dag', 'week', 'maand', 'uur'] as const
export type Eenheid = (typeof EENHEDEN)[number]

/** A term as a protocol defines it. */
export interface Termijndefinitie {
  id: string
  duur: number
  eenheid: Eenheid
  /** `hard` binds; `streef` is an aim. */
  soort: 'hard' | 'streef'
  /** Whether the protocol applies the Algemene termijnenwet by analogy. */
  atw: 'analoog' | 'geen'
  grondslag: string
}

/** Why a term does or does not roll off a free day. */
export type Rolregel = 'analoog' | 'geen' | 'te_lang' | 'werkdagen' | 'uren'

/** Days on which a term stands still: from `van`, until and not on `tot`. Without `tot` it still stands still. */
export interface Opschorting {
  van: Datum
  tot?: Datum
  reden: string
  grondslag: string
}

/** A free day that was passed over. */
export interface VrijeDag {
  op: Datum
  wat: string
}

/** One step of the derivation. */
export type Stap =
  | { soort: 'start'; op: Datum; moment?: Moment; na?: string }
  | { soort: 'duur'; duur: number; eenheid: Eenheid; tot: Datum; grondslag: string; overgeslagen: VrijeDag[]; rolregel?: Rolregel; moment?: Moment }
  | { soort: 'twee_werkdagen'; van: Datum; naar: Datum }
  | { soort: 'opgeschort'; van: Datum; tot: Datum; dagen: number; naar: Datum; reden: string; grondslag: string; loopt: boolean }
  | { soort: 'verschoven'; van: Datum; naar: Datum; vrij: VrijeDag[] }
  | { soort: 'verlengd'; van: Datum; naar: Datum; motivering?: string; grondslag?: string; besloten?: Datum }
  | { soort: 'onzeker'; vanaf: Datum }
  | { soort: 'onzeker_voor'; tot: Datum }

export interface Termijnuitkomst {
  /** Last day of the term, to the end of that day in Europe/Amsterdam. */
  eindOp: Datum
  /** The moment after which the term is over: the end of that day, or the hour itself for a term in hours. */
  eindMoment: Moment
  afleiding: Stap[]
}
