import type { AspectId, PlichtId } from '../aspect-ids.ts'
import type { Voorbeeld } from '../onderdeel.ts'
import { VOORBEELDEN_1_TOT_4 } from './voorbeelden-1-tot-4.ts'
import { VOORBEELDEN_5 } from './voorbeelden-5.ts'
import { VOORBEELDEN_6 } from './voorbeelden-6.ts'
import { VOORBEELDEN_7_TOT_11 } from './voorbeelden-7-tot-11.ts'

/** A good and a poor answer per question. Kept apart: the rules do not need them, so the browser need not load them. */
export const VOORBEELDEN: Record<AspectId | PlichtId, Voorbeeld> = {
  ...VOORBEELDEN_1_TOT_4,
  ...VOORBEELDEN_5,
  ...VOORBEELDEN_6,
  ...VOORBEELDEN_7_TOT_11,
}
