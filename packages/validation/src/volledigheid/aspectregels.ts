import type { SectieNummer } from '../zelfonderzoek/model.ts'
import { BESTUURDERREGELS } from './aspecten/bestuurder.ts'
import { CLIENTREGELS } from './aspecten/client.ts'
import { COMMISSIEREGELS } from './aspecten/commissie.ts'
import { CONCLUSIEREGELS } from './aspecten/conclusies.ts'
import { DATUMREGELS } from './aspecten/datums.ts'
import { FEITENREGELS } from './aspecten/feiten.ts'
import { MAATREGELREGELS } from './aspecten/maatregelen.ts'
import { NAZORGREGELS } from './aspecten/nazorg.ts'
import { ONDERZOEKSREGELS } from './aspecten/onderzoekswijze.ts'
import { OORZAAKREGELS } from './aspecten/oorzaken.ts'
import { ZORGVERLENERREGELS } from './aspecten/zorgverleners.ts'
import type { Aspectregel } from './regel.ts'

/** The 47 rules, per section and in the order of the Bijlage. */
export const ASPECTREGELS: Record<SectieNummer, readonly Aspectregel[]> = {
  1: CLIENTREGELS,
  2: DATUMREGELS,
  3: COMMISSIEREGELS,
  4: ZORGVERLENERREGELS,
  5: ONDERZOEKSREGELS,
  6: FEITENREGELS,
  7: OORZAAKREGELS,
  8: CONCLUSIEREGELS,
  9: MAATREGELREGELS,
  10: NAZORGREGELS,
  11: BESTUURDERREGELS,
}
