import type { SectieNummer } from '../zelfonderzoek/model.ts'
import type { AspectId } from './aspect-ids.ts'
import { ONDERDEEL_1, ONDERDEEL_2, ONDERDEEL_3, ONDERDEEL_4 } from './onderdelen/onderdeel-1-tot-4.ts'
import { ONDERDEEL_5 } from './onderdelen/onderdeel-5.ts'
import { ONDERDEEL_6 } from './onderdelen/onderdeel-6.ts'
import { ONDERDEEL_7, ONDERDEEL_8, ONDERDEEL_9 } from './onderdelen/onderdeel-7-tot-9.ts'
import { ONDERDEEL_10, ONDERDEEL_11 } from './onderdelen/onderdeel-10-en-11.ts'

/** How an aspect is answered. */
export type Antwoordsoort = 'tekst' | 'datum' | 'lijst' | 'keuze' | 'ja_nee' | 'boom' | 'maatregelen'

/** One thing that the Bijlage asks of the report. */
export interface Aspect {
  id: AspectId
  vraag: string
  /** What the Bijlage demands, in our own words. */
  eis: string
  grondslag: string
  soort: Antwoordsoort
  /** Whether "niet van toepassing" is an answer, with a reason. */
  nvt: boolean
}

/** A duty of the Bijlage that is not an aspect of its own. */
export interface Plicht {
  id: string
  eis: string
  grondslag: string
}

/** One of the eleven items. */
export interface Onderdeel {
  nummer: SectieNummer
  titel: string
  inleiding: string
  aspecten: readonly Aspect[]
  plichten: readonly Plicht[]
}

/** Name of this checklist, as the protocols refer to it. */
export const CHECKLIST_ID = 'wmo-bijlage-2021'

/** The Bijlage of Westerkwartier art. 7 lid 2 as data. */
export const CHECKLIST: readonly Onderdeel[] = [
  ONDERDEEL_1, ONDERDEEL_2, ONDERDEEL_3, ONDERDEEL_4, ONDERDEEL_5, ONDERDEEL_6, ONDERDEEL_7, ONDERDEEL_8, ONDERDEEL_9, ONDERDEEL_10, ONDERDEEL_11,
]

const BIJ_ID = new Map(CHECKLIST.flatMap((onderdeel) => onderdeel.aspecten.map((aspect) => [aspect.id, aspect])))

/** The aspect with this id. */
export function aspectById(id: AspectId): Aspect {
  const aspect = BIJ_ID.get(id)
  if (!aspect) throw new Error(`onbekend aspect ${id}`)
  return aspect
}

/** The item with this number. */
export function onderdeelMet(nummer: SectieNummer): Onderdeel {
  const onderdeel = CHECKLIST[nummer - 1]
  if (!onderdeel) throw new Error(`onbekend onderdeel ${nummer}`)
  return onderdeel
}
