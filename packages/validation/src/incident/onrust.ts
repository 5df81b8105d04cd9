/** How much unrest there is, or can be; the coördinator decides (Rotterdam taak 2). */
export const ONRUST_LABEL = {
  geen: 'Geen onrust te verwachten',
  mogelijk: 'Er kan onrust ontstaan',
  omgeving: 'Er is onrust bij betrokkenen of in de buurt',
  breed: 'Er is onrust in de media of de politiek',
} as const
export type Onrustniveau = keyof typeof ONRUST_LABEL
export const ONRUSTNIVEAUS = Object.keys(ONRUST_LABEL) as Onrustniveau[]
