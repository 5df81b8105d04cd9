import { OPEN_STANDEN, STAND_LABEL, type Stand, STANDEN } from '@zelfonderzoek/validation/dossier/stand'
import type { Filterkeuze } from './filter.ts'

/** Several stands under one word: who has to do something. */
const GROEPEN: Record<string, { label: string, standen: readonly Stand[] }> = {
  bij_u: { label: 'Wacht op u', standen: ['gemeld', 'ingediend'] },
  bij_aanbieder: { label: 'Wacht op de aanbieder', standen: ['zelfonderzoek', 'aanvullen'] },
  alle: { label: 'Alle, ook afgesloten', standen: STANDEN.filter((stand) => stand !== 'concept') },
}

/** Choices of the stand; a draft melding is of the aanbieder alone. */
export const STANDKEUZES: readonly Filterkeuze[] = [
  ...['bij_u', 'bij_aanbieder'].map((waarde) => ({ waarde, label: GROEPEN[waarde]?.label ?? '' })),
  ...STANDEN.filter((stand) => stand !== 'concept').map((waarde) => ({ waarde, label: STAND_LABEL[waarde] })),
  { waarde: 'alle', label: GROEPEN['alle']?.label ?? '' },
]

/** The stands that a choice stands for; without a choice every open one. */
export function standenVan(keuze: string): Stand[] {
  if (!keuze) return [...OPEN_STANDEN]
  return [...(GROEPEN[keuze]?.standen ?? STANDEN.filter((stand) => stand === keuze))]
}
