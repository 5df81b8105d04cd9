import { duidOorzaak } from '@zelfonderzoek/validation/basisoorzaak/duiding/duid-oorzaak'
import type { Basisoorzaak } from '@zelfonderzoek/validation/zelfonderzoek/model'
import type { Velden } from '../../formulier/lees-inhoud.ts'
import type { Oorzaakadviesgegevens } from './oorzaakadvies.tsx'

/** Reads a cause from the fields of its form. */
export function leesOorzaakvelden({ get }: Velden): Oorzaakadviesgegevens {
  const oorzaak: Basisoorzaak = {
    id: get('id'), versie: Number(get('versie')), volgorde: 0, tekst: get('tekst'), soort: get('soort') as Basisoorzaak['soort'], klasse: get('klasse') as Basisoorzaak['klasse'], ecmCode: get('ecmCode') as Basisoorzaak['ecmCode'], ouderId: get('ouderId') || null,
  }
  return { oorzaak, duiding: duidOorzaak(oorzaak.tekst) ?? null }
}
