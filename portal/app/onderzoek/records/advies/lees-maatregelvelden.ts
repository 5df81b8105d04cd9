import type { EcmCode } from '@zelfonderzoek/validation/basisoorzaak/ecm-codes'
import { leesMaatregel } from '@zelfonderzoek/validation/verbetermaatregel/lees-maatregel'
import { beoordeelMaatregel } from '@zelfonderzoek/validation/verbetermaatregel/smart/beoordeel-maatregel'
import { maatregeltekst } from '@zelfonderzoek/validation/verbetermaatregel/smart/maatregeltekst'
import { MAATREGELSOORTEN } from '@zelfonderzoek/validation/verbetermaatregel/sterkte/maatregelsoorten'
import type { Verbetermaatregel } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { leesDatum, type Velden } from '../../formulier/lees-inhoud.ts'
import type { Maatregeladviesgegevens } from './maatregeladvies.tsx'

/** A cause to which a measure can be linked. */
export interface Koppelbaar { id: string, nummer: string, code: EcmCode | '' }

/** Reads a measure with the causes it is linked to. Its letters and strength are those of all its fields together, its parts those of the first field, which comes first in the text. */
export function leesMaatregelgegevens(maatregel: Verbetermaatregel, koppelbaar: readonly Koppelbaar[]): Maatregeladviesgegevens {
  const tekst = maatregeltekst(maatregel)
  const oorzaken = koppelbaar.filter(({ id }) => maatregel.oorzaakIds.includes(id))
  const codes = [...new Set(oorzaken.flatMap(({ code }) => (code ? [code] : [])))]
  const eigen = leesMaatregel(maatregel.wat.trim(), codes)
  const lezing = { ...eigen, letters: beoordeelMaatregel(tekst) }
  return { tekst, lezing, soort: lezing.sterkte ? MAATREGELSOORTEN[lezing.sterkte.soort].naam : '', oorzaken }
}

/** The same from the fields of the form. */
export function leesMaatregelvelden(velden: Velden, formulier: FormData, koppelbaar: readonly Koppelbaar[]): Maatregeladviesgegevens {
  const { get } = velden
  return leesMaatregelgegevens({
    id: '', volgorde: 0, versie: 0, status: '', wat: get('wat'), voorWie: get('voorWie'), eigenaar: get('eigenaar'), norm: get('norm'), middelen: get('middelen'), borging: get('borging'),
    datum: leesDatum(velden, 'datum'), oorzaakIds: formulier.getAll('oorzaakIds').map(String),
  }, koppelbaar)
}
