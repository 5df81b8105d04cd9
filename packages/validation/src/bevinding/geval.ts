/** What can be the matter with an answer; each has its sentence in `aspectzin.ts`. */
export const GEVALLEN = [
  'leeg', 'kaal', 'uitstel', 'kort', 'datum', 'periode', 'rijen', 'vage_rij', 'helft', 'keuze', 'kaal_ja', 'kaal_nee',
  'een_moment', 'zonder_tijd', 'alleen_directe', 'losse_oorzaken', 'een_soort', 'alleen_onafhankelijk', 'vrij',
] as const
export type Geval = (typeof GEVALLEN)[number]
