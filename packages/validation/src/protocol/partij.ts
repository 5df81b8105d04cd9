/** To whom something is sent. */
export const PARTIJ_LABEL = {
  aanbieder: 'de aanbieder',
  melder: 'de melder',
  client: 'de cliënt',
  gehoorden: 'de natuurlijke personen die gehoord zijn',
  betrokkenen: 'de natuurlijke personen en rechtspersonen die bij het onderzoek betrokken zijn',
  toezichthouder: 'de toezichthouder',
  colleges: 'de betrokken colleges',
  gemeente: 'de gemeente',
  gemeenteraden: 'de gemeenteraden',
  portefeuillehouder: 'de portefeuillehouder',
  contactambtenaar: 'de contactambtenaar',
  bestuurlijke_lijn: 'de bestuurlijke lijn',
  rijksinspectie: 'de rijksinspectie',
  politie_justitie: 'politie of justitie',
  pshi: 'het team psychosociale hulp (PSHi)',
  andere_ggd: 'een andere GGD',
  loket: 'het loket',
} as const
export type Partij = keyof typeof PARTIJ_LABEL
