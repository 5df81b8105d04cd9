import { type Partij, PARTIJ_LABEL } from '@zelfonderzoek/validation/protocol/partij'
import type { Gehoorderij } from '../onderzoek/gehoorde.repository.ts'
import type { Ontvanger } from './rapport.repository.ts'

const POSTVAK: readonly Partij[] = ['aanbieder', 'gemeente', 'colleges', 'portefeuillehouder', 'contactambtenaar']

/** Who gets a version: the parties of the protocol, in which the people heard are named one by one by their functie (Westerkwartier art. 9 lid 2 and 10; Hart voor Brabant 3). */
export function berekenOntvangers(partijen: readonly Partij[], plan: readonly Gehoorderij[]): Ontvanger[] {
  return partijen.flatMap((partij): Ontvanger[] => {
    if (partij === 'gehoorden') return plan.filter(({ horen, voorgelegd }) => horen && voorgelegd).map(({ functie }) => ({ partij, wie: functie, hoe: 'persoonlijke link' }))
    if (partij === 'betrokkenen') return plan.filter(({ horen, voorgelegd, hoedanigheid }) => horen && voorgelegd && hoedanigheid !== 'aanbieder').map(({ functie }) => ({ partij, wie: functie, hoe: 'buiten het portaal' }))
    return [{ partij, wie: PARTIJ_LABEL[partij], hoe: POSTVAK.includes(partij) ? 'postvak' : 'buiten het portaal' }]
  })
}
