import type { Basisoorzaak, Verbetermaatregel } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { leesDatum, veldenUit } from '../formulier/lees-inhoud.ts'
import type { Recordweigering } from './recordactie.server.ts'

type Getypt = Pick<Recordweigering, 'getypt' | 'conflict'>

/** The cause as it was typed, on top of the cause it was about; ready to be saved over the version of a colleague. */
export function oorzaakUitGetypt({ getypt, conflict }: Getypt, was: Basisoorzaak): Basisoorzaak {
  const { get } = veldenUit(getypt)
  return {
    ...was, tekst: get('tekst'), soort: get('soort') as Basisoorzaak['soort'], klasse: get('klasse') as Basisoorzaak['klasse'], ecmCode: get('ecmCode') as Basisoorzaak['ecmCode'],
    ouderId: get('ouderId') || null, versie: conflict?.versie ?? was.versie,
  }
}

/** The measure as it was typed. */
export function maatregelUitGetypt({ getypt, conflict }: Getypt, was: Verbetermaatregel): Verbetermaatregel {
  const velden = veldenUit(getypt)
  const { get } = velden
  return {
    ...was, wat: get('wat'), voorWie: get('voorWie'), eigenaar: get('eigenaar'), norm: get('norm'), middelen: get('middelen'), borging: get('borging'),
    status: get('status') as Verbetermaatregel['status'], datum: leesDatum(velden, 'datum'),
    oorzaakIds: getypt.flatMap(([naam, waarde]) => (naam === 'oorzaakIds' ? [waarde] : [])), versie: conflict?.versie ?? was.versie,
  }
}
