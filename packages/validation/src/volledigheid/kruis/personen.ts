import type { SectieNummer } from '../../zelfonderzoek/model.ts'
import { citaat } from '../lees-tekst.ts'
import type { Kruisregel } from '../regel.ts'
import { vindBsn } from '../../taal/bsn.ts'
import { vindNaam } from './persoonsgegeven.ts'
import { tekstenVan } from './teksten.ts'

/** Fields in which a function is asked: `veld`, or `veld.kolom` of a list. */
const FUNCTIEVELDEN: Partial<Record<SectieNummer, readonly string[]>> = {
  3: ['leden.functie'],
  4: ['zorgverleners.functie'],
  5: ['gehoorden.functie', 'clientWie', 'deskundigeWie'],
  9: ['verbetermaatregelen.eigenaar'],
}

/** A name where a function is asked. Advice only: the pattern cannot know. */
export const NAAM_BIJ_FUNCTIE: Kruisregel = {
  id: 'naam-bij-functie', sectie: 'elke', ernst: 'let_op', grondslag: 'AVG, artikel 5 lid 1 onder c',
  vind: ({ z, sectie }) => {
    const velden = FUNCTIEVELDEN[sectie]
    return !velden ? [] : tekstenVan(z, sectie).filter(({ veld, kolom }) => velden.includes(kolom ? `${veld}.${kolom}` : veld)).flatMap(({ veld, rij, tekst }) => {
      const bereik = vindNaam(tekst)
      return bereik ? [{ veld, bereik, gegevens: { citaat: citaat(tekst.slice(...bereik), 80) }, ...(rij !== undefined && { rij }) }] : []
    })
  },
}

/** A number that passes the test of the citizen service number; the report needs none. The number itself is not repeated. */
export const BSN: Kruisregel = {
  id: 'bsn', sectie: 'elke', ernst: 'let_op', grondslag: 'UAVG, artikel 46',
  vind: ({ z, sectie }) => tekstenVan(z, sectie).flatMap(({ veld, rij, tekst }) => {
    const bereik = vindBsn(tekst)
    return bereik ? [{ veld, bereik, ...(rij !== undefined && { rij }) }] : []
  }),
}
