import type { Datum } from '../kalender/datum.ts'
import type { Moment } from '../kalender/moment.ts'
import type { Opschorting } from '../termijn/termijndefinitie.ts'
import type { Eis } from './eis.ts'
import type { Proceshandeling } from './proceshandeling.ts'
import type { Procesrol } from './procesrol.ts'
import type { Feit } from './protocoltermijn.ts'

/** One run of a term. It runs, was met, or lapsed because the case ended without it. */
export interface Klok {
  termijn: string
  /** The person whose clock it is, for a term per person. */
  persoon?: string
  gestartOp: Datum
  gestartMoment?: Moment
  door: Proceshandeling
  stand: 'loopt' | 'voldaan' | 'vervallen'
  gestoptOp?: Datum
  /** The last day that somebody set or moved it to. */
  tot?: Datum
  opschortingen?: readonly Opschorting[]
}

/** How far a case is. Nothing is read from outside: who keeps this can compute everything again. */
export interface Gang {
  protocol: string
  stand: string
  klokken: readonly Klok[]
  feiten: Readonly<Partial<Record<Feit, Datum | Moment>>>
}

/** What somebody does, with what it needs. */
export interface Daad {
  handeling: Proceshandeling
  rol: Procesrol
  op: Datum
  /** Needed where a term in hours starts. */
  moment?: Moment
  persoon?: string
  motivering?: string
  gronden?: readonly string[]
  /** The last day that is set, or to which is extended. */
  tot?: Datum
  /** Answers to the questions about the zelfonderzoek. */
  antwoorden?: Readonly<Record<string, 'ja' | 'nee'>>
  /** Parts that were filled in of the notices that go out. */
  delen?: readonly string[]
  /** Requirements that the caller knows to be met. */
  voldaan?: readonly Eis[]
  feiten?: Gang['feiten']
}

/** Why something was refused. */
export type Weigercode = 'NIET_IN_DEZE_STAND' | 'EIS' | 'TERMIJN_LOOPT_NIET' | 'TERMIJN_LOOPT_AL' | 'TERMIJN_STAAT_STIL' | 'TERMIJN_STAAT_NIET_STIL' | 'PERSOON_ONTBREEKT' | 'GROND_ONBEKEND' | 'ROL'

/** What a deed did, or why it may not be done. */
export type Uitkomst =
  | { ok: true; gang: Gang; gestart: readonly Klok[]; gestopt: readonly Klok[]; berichten: readonly string[]; grondslag: string }
  | { ok: false; code: Weigercode; eis?: Eis; termijn?: string }

/** A case in which nothing has been done yet. */
export function beginGang(protocol: { id: string; standen: readonly { id: string; soort: string }[] }): Gang {
  const begin = protocol.standen.find(({ soort }) => soort === 'begin')
  if (!begin) throw new RangeError(`${protocol.id} heeft geen begin`)
  return { protocol: protocol.id, stand: begin.id, klokken: [], feiten: {} }
}

/** The clocks that run now. */
export function lopend(gang: Gang): Klok[] {
  return gang.klokken.filter(({ stand }) => stand === 'loopt')
}
