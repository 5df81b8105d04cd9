import type { KruisregelId } from '../bevinding/kruisregel-ids.ts'
import { KRUISREGEL_IDS } from '../bevinding/kruisregel-ids.ts'
import { DESKUNDIGHEID, DISCIPLINES, ONAFHANKELIJKHEID } from './kruis/commissie.ts'
import { DATUM_BESTUURDER_MELDING, DATUM_VOLGORDE } from './kruis/datums.ts'
import { DELEN } from './kruis/delen.ts'
import { AFWIJKING, MELDING_FABRIKANT, OM_IN_MELDING, OM_NIET_IN_MELDING, TIJDSCHEMA_KORT, TIJDSCHEMA_VOLGORDE } from './kruis/feiten.ts'
import { BETROKKENE_NIET_GEHOORD, CLIENT_WIE, REACTIE_NA_HOREN } from './kruis/horen.ts'
import { MAATREGEL_ONVOLLEDIG, MAATREGEL_ZONDER_OORZAAK, OORZAAK_ZONDER_MAATREGEL } from './kruis/maatregelen.ts'
import { METHODE_VERSCHILT } from './kruis/methode.ts'
import { NVT_MET_TEKST, NVT_PAST_NIET } from './kruis/nvt.ts'
import { CODE_BIJ_KLASSE, DIRECTE_OORZAAK, KRING, PRISMA_ZONDER_CODE, TOPGEBEURTENIS } from './kruis/oorzaken.ts'
import { BSN, NAAM_BIJ_FUNCTIE } from './kruis/personen.ts'
import type { Kruisregel } from './regel.ts'

const REGELS: Record<KruisregelId, Kruisregel> = {
  'nvt-met-tekst': NVT_MET_TEKST,
  'nvt-past-niet': NVT_PAST_NIET,
  'datum-volgorde': DATUM_VOLGORDE,
  'datum-bestuurder-melding': DATUM_BESTUURDER_MELDING,
  '3.deskundigheid': DESKUNDIGHEID,
  '3.onafhankelijkheid': ONAFHANKELIJKHEID,
  '3.disciplines': DISCIPLINES,
  'client-wie': CLIENT_WIE,
  'betrokkene-niet-gehoord': BETROKKENE_NIET_GEHOORD,
  'tijdschema-kort': TIJDSCHEMA_KORT,
  'tijdschema-volgorde': TIJDSCHEMA_VOLGORDE,
  '6.afwijking_motivering': AFWIJKING,
  '6.melding_fabrikant': MELDING_FABRIKANT,
  'om-in-melding': OM_IN_MELDING,
  'om-niet-in-melding': OM_NIET_IN_MELDING,
  topgebeurtenis: TOPGEBEURTENIS,
  'directe-oorzaak-zonder-basisoorzaak': DIRECTE_OORZAAK,
  'oorzaak-in-kring': KRING,
  'code-bij-klasse': CODE_BIJ_KLASSE,
  'prisma-zonder-code': PRISMA_ZONDER_CODE,
  'methode-verschilt': METHODE_VERSCHILT,
  'oorzaak-zonder-maatregel': OORZAAK_ZONDER_MAATREGEL,
  'maatregel-zonder-oorzaak': MAATREGEL_ZONDER_OORZAAK,
  'maatregel-onvolledig': MAATREGEL_ONVOLLEDIG,
  'reactie-na-horen': REACTIE_NA_HOREN,
  '10.delen_met_betrokkenen': DELEN,
  'naam-bij-functie': NAAM_BIJ_FUNCTIE,
  bsn: BSN,
}

/** The rules beside the aspects, in the order in which people read the report. */
export const KRUISREGELS: readonly Kruisregel[] = KRUISREGEL_IDS.map((id) => REGELS[id])
