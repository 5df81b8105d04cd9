import type { Bevinding } from '@zelfonderzoek/validation/bevinding/bevinding'
import { bevindingZin } from '@zelfonderzoek/validation/bevinding/zin'
import { onderdeelMet } from '@zelfonderzoek/validation/checklist/checklist'

/** A finding in words, with the place where it is repaired. */
export interface OpenPunt { ernst: 'moet' | 'let_op', onderdeel: string, plek: string, tekst: string, grondslag: string, regel: string }

/** Findings as sentences with a link to their question. */
export function openPunten(id: string, bevindingen: readonly Bevinding[]): OpenPunt[] {
  return bevindingen.map((b) => {
    const zin = bevindingZin(b)
    const { sectie, veld } = b.plaats
    return {
      ernst: b.ernst, grondslag: b.grondslag, regel: b.regel,
      onderdeel: `${sectie}. ${onderdeelMet(sectie).titel}`,
      plek: `/onderzoeken/${id}/onderdeel/${sectie}${veld ? `#vraag-${veld.split('.')[0]}` : ''}`,
      tekst: [zin.watErIs, zin.watOntbreekt, zin.vulAan].filter(Boolean).join(' '),
    }
  })
}
