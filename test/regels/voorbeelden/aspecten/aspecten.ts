import type { AspectId } from '@zelfonderzoek/validation/checklist/aspect-ids'
import type { Aspectrij } from '../tabel.ts'
import { ASPECTEN_10_EN_11 } from './onderdeel-10-en-11.ts'
import { ASPECTEN_1_TOT_4 } from './onderdeel-1-tot-4.ts'
import { ASPECTEN_5 } from './onderdeel-5.ts'
import { ASPECTEN_6 } from './onderdeel-6.ts'
import { ASPECTEN_7_TOT_9 } from './onderdeel-7-tot-9.ts'

/** What the check says of the answers in the fields, per aspect. These rows are the test of the rules, and the examples on their pages. */
export const ASPECTVOORBEELDEN: Record<AspectId, readonly Aspectrij[]> = { ...ASPECTEN_1_TOT_4, ...ASPECTEN_5, ...ASPECTEN_6, ...ASPECTEN_7_TOT_9, ...ASPECTEN_10_EN_11 }
