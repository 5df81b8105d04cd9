/**
 * What has to be so before something may be done, as it reads when it is not. The first six are judged by the
 * procedure itself from what was done; the others are facts that the caller knows from its own rules.
 */
export const EIS_ZIN = {
  motivering: 'Schrijf op waarom.',
  grond: 'Kies ten minste één grond.',
  termijn_gesteld: 'Kies een laatste dag die na vandaag ligt.',
  vragen_ja: 'Beide beoordelingsvragen moeten met ja zijn beantwoord.',
  delen: 'Vul alle delen in die het bericht moet hebben.',
  reactietermijn_voorbij: 'De termijn om te reageren loopt nog, en nog niet iedereen heeft gereageerd.',
  reacties_binnen: 'Nog niet iedereen heeft gereageerd.',
  motivering_per_grond: 'Motiveer elke grond.',
  melding_volledig: 'De melding is nog niet volledig.',
  bestuurder_verklaart: 'De bestuurder heeft nog niet verklaard.',
  verzoek_ligt_voor: 'Er ligt geen verzoek van de aanbieder.',
  overleg_gemeente: 'Leg vast wat u met de gemeente heeft besproken.',
  overleg_contactambtenaar: 'Leg vast wat u met de contactambtenaar heeft besproken.',
  ambtsedig: 'Het verslag moet ambtsedig zijn opgemaakt.',
  ondertekend: 'De reactie moet zijn ondertekend.',
  reactie_afgehandeld: 'Verwerk de reactie of leg haar gemotiveerd terzijde.',
  artikelen_genoemd: 'Noem de artikelen of stappen waarvan u afwijkt.',
  gehoord: 'Leg vast wie is gehoord, of waarom horen niet nodig is.',
  betrokkenheid_ggd: 'Leg vast welke medewerker van de GGD betrokken is.',
  bewijs_melding: 'Voeg het bewijs van de melding toe.',
  criterium_geraakt: 'Kies het criterium waaronder het valt.',
  minimale_gegevens: 'Gebruik de variant met zo min mogelijk persoonsgegevens.',
} as const
export type Eis = keyof typeof EIS_ZIN
