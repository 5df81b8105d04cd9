import type { Ketentermijn } from '../termijn/keten.ts'
import type { Verlengregel } from '../termijn/verlenging.ts'
import type { Procesrol } from './procesrol.ts'

/** Dates that a melding brings with it and from which a term may count. */
export const FEITEN = ['gebeurtenis', 'bekend_bij_aanbieder', 'vernomen', 'vermist_sinds'] as const
export type Feit = (typeof FEITEN)[number]

interface Gebonden {
  naam: string
  /** Whom the term binds. */
  bindt: Procesrol
  /** One clock per person instead of one per dossier. */
  perPersoon?: true
}

/** A term whose length the protocol gives. `verlengregel` stands there exactly when it is `verlengbaar`. */
export interface Protocoltermijn extends Ketentermijn, Gebonden {
  verlengbaar: boolean
  verlengregel?: Verlengregel
  /** Where our reading of the text is a choice. */
  lezing?: string
}

/** A term whose last day somebody sets; the protocol only says that there is one. */
export interface GesteldeTermijn extends Gebonden {
  id: string
  steltWie: Procesrol
  soort: 'hard' | 'streef'
  grondslag: string
}
