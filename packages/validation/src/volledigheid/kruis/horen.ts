import { GRONDSLAG } from '../../checklist/grondslag.ts'
import { citaat, zegtIets } from '../lees-tekst.ts'
import type { Kruisregel } from '../regel.ts'
import { stammen, zelfdeFunctie } from './functies.ts'

/** Heard, with the manner, but not who. */
export const CLIENT_WIE: Kruisregel = {
  id: 'client-wie', sectie: 5, ernst: 'let_op', grondslag: GRONDSLAG['5.client_gehoord'],
  vind: ({ z }) => {
    const { clientGehoord, clientWie, clientWijze } = z.secties[5]
    return clientGehoord === 'ja' && clientWijze.trim() && !zegtIets(clientWie) ? [{ veld: 'clientWie', aspect: '5.client_gehoord' }] : []
  },
}

/** A caregiver of item 4 who is not among those who were heard in item 5. */
export const BETROKKENE_NIET_GEHOORD: Kruisregel = {
  id: 'betrokkene-niet-gehoord', sectie: 5, ernst: 'let_op', grondslag: GRONDSLAG['5.gehoorde_medewerkers'],
  vind: ({ z }) => {
    const gehoord = z.secties[5].gehoorden.map((g) => stammen(g.functie)).filter((woorden) => woorden.length)
    if (gehoord.length === 0) return []
    return z.secties[4].zorgverleners
      .filter(({ functie }) => functie.trim() && !gehoord.some((woorden) => zelfdeFunctie(woorden, stammen(functie))))
      .map(({ functie }) => ({ veld: 'gehoorden', aspect: '5.gehoorde_medewerkers', gegevens: { functie: citaat(functie, 80) } }))
  },
}

/** The cliënt was heard in item 5, while item 10 says that a reaction does not apply. */
export const REACTIE_NA_HOREN: Kruisregel = {
  id: 'reactie-na-horen', sectie: 10, ernst: 'let_op', grondslag: GRONDSLAG['10.reactie_client'],
  vind: ({ z }) => (z.secties[5].clientGehoord === 'ja' && z.secties[10].reactieClient.nvt ? [{ veld: 'reactieClient', aspect: '10.reactie_client' }] : []),
}
