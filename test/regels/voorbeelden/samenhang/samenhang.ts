import type { KruisregelId } from '@zelfonderzoek/validation/bevinding/kruisregel-ids'
import type { Samenhangrij } from '../tabel.ts'
import { ELK_ONDERDEEL } from './elk-onderdeel.ts'
import { FEITEN } from './feiten.ts'
import { ONDERZOEK } from './onderzoek.ts'
import { OORZAKEN_EN_MAATREGELEN } from './oorzaken-en-maatregelen.ts'

/** What the rules beside the aspects find. These rows are the test of the rules, and the examples on their pages. */
export const SAMENHANGVOORBEELDEN: Record<KruisregelId, readonly Samenhangrij[]> = { ...ELK_ONDERDEEL, ...ONDERZOEK, ...FEITEN, ...OORZAKEN_EN_MAATREGELEN }
