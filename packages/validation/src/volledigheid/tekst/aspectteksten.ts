import type { AspectId } from '../../checklist/aspect-ids.ts'
import { CLIENT } from './aspecten/client.ts'
import { DATUMS } from './aspecten/datums.ts'
import { FEITEN_ASPECTEN } from './aspecten/feiten.ts'
import { HOREN } from './aspecten/horen.ts'
import { OORZAKEN } from './aspecten/oorzaken.ts'
import { PERSONEN } from './aspecten/personen.ts'
import { SLOTASPECTEN } from './aspecten/slot.ts'
import { WERKWIJZE } from './aspecten/werkwijze.ts'
import type { Aspecttekst } from './aspecttekst.ts'

/** How each of the 47 aspects is recognised in free text. */
export const ASPECTTEKSTEN: Record<AspectId, Aspecttekst> = { ...CLIENT, ...DATUMS, ...PERSONEN, ...HOREN, ...WERKWIJZE, ...FEITEN_ASPECTEN, ...OORZAKEN, ...SLOTASPECTEN }
