import type { Beslishulp } from '../beslishulp.ts'
import { CRITERIA, type Criterium } from '../../incident/criterium.ts'

const CONSULT = 'consult'
const VOLGORDE = Object.keys(CRITERIA) as Criterium[]
const bron = (criterium: Criterium): string => `Rotterdam criterium ${CRITERIA[criterium].nummer}`

/** The seven criteria, asked one by one; the first that is hit answers, and "nee" to all offers a consult too. */
export const BESLISHULP_ROTTERDAM: Beslishulp = {
  begin: 'raakvlak',
  vragen: [
    {
      id: 'raakvlak', vraag: 'Raakt het aan de Wmo of de Jeugdwet, of voelt het zo?',
      toelichting: 'U hoeft niet zeker te weten onder welke wet het valt. Het loket weigert niets om deze reden.',
      voorbeelden: ['Een cliënt met begeleiding', 'Een gezin met jeugdhulp', 'Een situatie waarin hulp had moeten zijn'], grondslag: 'Rotterdam titel',
      antwoorden: [{ antwoord: 'ja', naar: vraagId('ROT-C1') }, { antwoord: 'nee', naar: 'geen_melding' }, { antwoord: 'twijfel', naar: CONSULT }],
    },
    ...VOLGORDE.map((criterium, i) => ({
      id: vraagId(criterium), vraag: CRITERIA[criterium].vraag, toelichting: CRITERIA[criterium].toelichting, voorbeelden: CRITERIA[criterium].voorbeelden, grondslag: bron(criterium),
      antwoorden: [
        { antwoord: 'ja' as const, naar: antwoordId(criterium) },
        { antwoord: 'nee' as const, naar: VOLGORDE[i + 1] ? vraagId(VOLGORDE[i + 1] as Criterium) : 'bijna' },
        { antwoord: 'twijfel' as const, naar: CONSULT },
      ],
    })),
    {
      id: 'bijna', vraag: 'Ging het bijna mis, of zit een casus vast?',
      toelichting: 'Ook dan denkt het loket met u mee. Er gaan dan geen termijnen lopen.',
      voorbeelden: ['Een plaatsing komt niet rond', 'Een ongeluk dat net niet gebeurde'], grondslag: 'Rotterdam taak 4',
      antwoorden: [{ antwoord: 'ja', naar: CONSULT }, { antwoord: 'nee', naar: 'geen_melding' }, { antwoord: 'twijfel', naar: CONSULT }],
    },
  ],
  antwoorden: [
    ...VOLGORDE.map((criterium) => ({ id: antwoordId(criterium), uitkomst: 'loket' as const, criterium, advies: CRITERIA[criterium].advies, grondslag: bron(criterium) })),
    { id: 'geen_melding', uitkomst: 'geen_melding' as const, advies: 'U hoeft dit niet bij het incidentenloket te melden.', grondslag: 'Rotterdam criteria' },
    { id: CONSULT, uitkomst: 'consult' as const, advies: 'Neem contact op met het incidentenloket voor overleg. De criteria laten zich verschillend lezen.', grondslag: 'Rotterdam slot en taak 4' },
  ],
}

function vraagId(criterium: Criterium): string {
  return `vraag_${criterium}`
}

function antwoordId(criterium: Criterium): string {
  return `loket_${criterium}`
}
