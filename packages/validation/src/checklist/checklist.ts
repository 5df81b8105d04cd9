import type { SectieNummer } from '../zelfonderzoek/model.ts'
import type { AspectId, PlichtId } from './aspect-ids.ts'
import type { Aspect, Onderdeel, Plicht } from './onderdeel.ts'
import { ONDERDEEL_1 } from './onderdelen/onderdeel-1.ts'
import { ONDERDEEL_2 } from './onderdelen/onderdeel-2.ts'
import { ONDERDEEL_3 } from './onderdelen/onderdeel-3.ts'
import { ONDERDEEL_4 } from './onderdelen/onderdeel-4.ts'
import { ONDERDEEL_5 } from './onderdelen/onderdeel-5.ts'
import { ONDERDEEL_6 } from './onderdelen/onderdeel-6.ts'
import { ONDERDEEL_7 } from './onderdelen/onderdeel-7.ts'
import { ONDERDEEL_8 } from './onderdelen/onderdeel-8.ts'
import { ONDERDEEL_9 } from './onderdelen/onderdeel-9.ts'
import { ONDERDEEL_10 } from './onderdelen/onderdeel-10.ts'
import { ONDERDEEL_11 } from './onderdelen/onderdeel-11.ts'

/** Name of this checklist, as the protocols refer to it. */
export const CHECKLIST_ID = 'wmo-bijlage-2021'

/** The Bijlage of Westerkwartier art. 7 lid 2 as data. */
export const CHECKLIST: readonly Onderdeel[] = [
  ONDERDEEL_1, ONDERDEEL_2, ONDERDEEL_3, ONDERDEEL_4, ONDERDEEL_5, ONDERDEEL_6, ONDERDEEL_7, ONDERDEEL_8, ONDERDEEL_9, ONDERDEEL_10, ONDERDEEL_11,
]

const ASPECTEN = new Map(CHECKLIST.flatMap((onderdeel) => onderdeel.aspecten.map((aspect) => [aspect.id, aspect])))
const PLICHTEN = new Map(CHECKLIST.flatMap((onderdeel) => onderdeel.plichten.map((plicht) => [plicht.id, plicht])))

/** The aspect with this id. Throws when the checklist does not have it, which the types exclude. */
export function aspectById(id: AspectId): Aspect {
  const aspect = ASPECTEN.get(id)
  if (!aspect) throw new Error(`onbekend aspect ${id}`)
  return aspect
}

/** The duty with this id. Throws when the checklist does not have it, which the types exclude. */
export function plichtById(id: PlichtId): Plicht {
  const plicht = PLICHTEN.get(id)
  if (!plicht) throw new Error(`onbekende plicht ${id}`)
  return plicht
}

/** The item with this number. */
export function onderdeelMet(nummer: SectieNummer): Onderdeel {
  const onderdeel = CHECKLIST[nummer - 1]
  if (!onderdeel) throw new Error(`onbekend onderdeel ${nummer}`)
  return onderdeel
}
