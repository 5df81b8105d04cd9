import type { Protocol } from '../protocol.ts'

/**
 * Protocol meldingen calamiteiten en geweld, Westerkwartier (gmb-2020-339686). Article 13 names 1 January 2020,
 * the decision itself 1 January 2021; a regulation cannot precede its adoption, so the later date holds.
 */
export const WESTERKWARTIER_2021: Protocol = {
  id: 'westerkwartier-2021-01-01',
  naam: 'Protocol meldingen calamiteiten en geweld, Westerkwartier',
  gemeentecodes: ['1969'],
  geldigVanaf: '2021-01-01',
  checklist: 'wmo-bijlage-2021',
  termijnen: {
    melden: { id: 'melden', duur: 3, eenheid: 'werkdag', soort: 'hard', atw: 'analoog', grondslag: 'Westerkwartier art. 2', verlengbaar: false },
    zelfonderzoek: { id: 'zelfonderzoek', duur: 6, eenheid: 'week', soort: 'hard', atw: 'analoog', grondslag: 'Westerkwartier art. 7 lid 2', verlengbaar: true },
    actiebericht: { id: 'actiebericht', duur: 4, eenheid: 'week', soort: 'hard', atw: 'analoog', grondslag: 'Westerkwartier art. 6 lid 3', verlengbaar: false },
  },
  eindvragen: [
    { id: 'zorgvuldig', vraag: 'Heeft de aanbieder de zaak zorgvuldig onderzocht?', grondslag: 'Westerkwartier art. 8 lid 1' },
    { id: 'verbeterplan', vraag: 'Is er een adequaat verbeterplan?', grondslag: 'Westerkwartier art. 8 lid 1' },
  ],
  slotdelen: [
    { id: 'weergave', naam: 'Weergave van het onderzoek', grondslag: 'Westerkwartier art. 8 lid 3' },
    { id: 'conclusies', naam: 'Conclusies uit het eigen onderzoek', grondslag: 'Westerkwartier art. 8 lid 3' },
    { id: 'maatregelen', naam: 'Genomen maatregelen', grondslag: 'Westerkwartier art. 8 lid 3' },
  ],
}
