/** As what somebody is heard; the names of persons are not kept. */
export const HOEDANIGHEID_LABEL = {
  aanbieder: 'Namens de aanbieder',
  beroepskracht: 'Beroepskracht',
  client: 'Cliënt',
  vertegenwoordiger: 'Vertegenwoordiger van de cliënt',
  naaste: 'Familie, verwant of nabestaande',
  mantelzorger: 'Mantelzorger',
  ander: 'Iemand anders',
} as const
export type Hoedanigheid = keyof typeof HOEDANIGHEID_LABEL

/** Whether a code is one of these. */
export function isHoedanigheid(code: string): code is Hoedanigheid {
  return Object.hasOwn(HOEDANIGHEID_LABEL, code)
}
