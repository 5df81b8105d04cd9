import type { Stand } from '../dossier/stand.ts'
import type { Eis } from './eis.ts'
import type { Partij } from './partij.ts'
import type { Proceshandeling } from './proceshandeling.ts'
import type { Procesrol } from './procesrol.ts'

/** Where a dossier can be under a protocol. */
export interface Processtand {
  id: string
  naam: string
  /** The stand that the dossier shows to whoever does not know the protocol. */
  dossierstand: Stand
  soort: 'begin' | 'loopt' | 'eind'
  /** Who has to do something now. */
  aanZet?: readonly Procesrol[]
  /** What happens next, in a sentence or two. */
  watNu: string
}

/** One line of the procedure: who does what in which stand, what it asks, and what follows from it. */
export interface Procedureregel {
  rol: readonly Procesrol[]
  van: readonly string[]
  handeling: Proceshandeling
  /** Left out: the dossier stays where it is. */
  naar?: string
  besluit?: string
  eisen?: readonly Eis[]
  /** Only while this term runs. */
  mits?: string
  start?: readonly string[]
  stopt?: readonly string[]
  verlengt?: readonly string[]
  schorst?: readonly string[]
  hervat?: readonly string[]
  berichten?: readonly string[]
  grondslag: string
}

/** A part that a notice or a report must hold. */
export interface Deel {
  id: string
  naam: string
  grondslag: string
}

/** A notice that is sent. */
export interface Berichtdefinitie {
  id: string
  naam: string
  aan: readonly Partij[]
  delen?: readonly Deel[]
  grondslag: string
}

/** A ground on which a decision may rest. */
export interface Grond {
  id: string
  tekst: string
  /** Parts of the ground that are ticked apart. */
  onderdelen?: readonly string[]
  /** Proposed when a judgement found gaps: any gap, or one about telling and involving the cliënt and relatives. */
  voorzet?: 'gebreken' | 'naasten'
  grondslag: string
}

/** A decision with its grounds; `gronden` empty means that the protocol leaves it free. */
export interface Besluitdefinitie {
  id: string
  naam: string
  gronden: readonly Grond[]
  grondslag: string
}
