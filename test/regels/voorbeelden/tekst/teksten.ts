import type { Tekstrijen } from '../tabel.ts'
import { TEKSTEN_1_TOT_5 } from './onderdeel-1-tot-5.ts'
import { TEKSTEN_6 } from './onderdeel-6.ts'
import { TEKSTEN_7_TOT_11 } from './onderdeel-7-tot-11.ts'

/** What a jurist reads in free text, per aspect. Written for this table; they stand in no labelled file. */
export const TEKSTVOORBEELDEN: Tekstrijen = { ...TEKSTEN_1_TOT_5, ...TEKSTEN_6, ...TEKSTEN_7_TOT_11 }
