import type { SectieNummer } from '../zelfonderzoek/model.ts'
import type { AspectVan, PlichtVan } from './aspect-ids.ts'
import { sectieVan } from './aspect-ids.ts'
import { GRONDSLAG } from './grondslag.ts'
import { nvtMag } from './nvt.ts'
import type { Antwoordsoort, Aspect, Plicht, Veld } from './onderdeel.ts'

interface Opgave<N extends SectieNummer> {
  velden: readonly Veld<N>[]
  vraag: string
  toelichting: string
  soort: Antwoordsoort
  /** Left out: always. */
  wanneer?: string
}

/** An aspect with its section, article and n.v.t. filled in from its id. */
export function aspect<N extends SectieNummer>(id: AspectVan<N>, opgave: Opgave<N>): Aspect<N> {
  return { wanneer: 'Altijd.', ...opgave, id, sectie: sectieVan(id) as N, grondslag: GRONDSLAG[id], nvt: nvtMag(id) }
}

/** A duty with its section and article filled in from its id. */
export function plicht<N extends SectieNummer>(id: PlichtVan<N>, opgave: Opgave<N> & { aspect?: AspectVan<N> }): Plicht<N> {
  return { wanneer: 'Altijd.', ...opgave, id, sectie: sectieVan(id) as N, grondslag: GRONDSLAG[id], nvt: false }
}
