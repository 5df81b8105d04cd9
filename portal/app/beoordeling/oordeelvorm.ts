import { OORDEEL_LABEL, type Oordeel } from '@zelfonderzoek/validation/beoordeling/beoordeling'
import { CHECKLIST } from '@zelfonderzoek/validation/checklist/checklist'
import type { Vorm } from '../ui/status.tsx'

interface Gegeven { aspect: string, oordeel: string }

/** One section in the strip. */
export interface Oordeelpunt { nummer: number, naam: string, href: string, vorm: Vorm, stand: string, huidig: boolean }

/** The choices of a judgement. */
export const OORDEELKEUZES = Object.entries(OORDEEL_LABEL).map(([waarde, label]) => ({ waarde, label }))

/** How a judgement reads; empty while there is none. */
export function oordeelTekst(oordeel: string): string {
  return oordeel in OORDEEL_LABEL ? OORDEEL_LABEL[oordeel as Oordeel] : ''
}

/** The eleven sections with how many of their aspects are judged. */
export function oordeelspoor(oordelen: readonly Gegeven[], id: string, huidig: number, vraag: string): Oordeelpunt[] {
  const klaar = new Set(oordelen.filter((o) => o.oordeel).map((o) => o.aspect))
  return CHECKLIST.map(({ nummer, titel, aspecten }) => {
    const aantal = aspecten.filter((aspect) => klaar.has(aspect.id)).length
    return {
      nummer, naam: titel, href: `/dossier/${id}/beoordeling/${nummer}${vraag}`, huidig: nummer === huidig,
      vorm: aantal === aspecten.length ? 'heel' : aantal > 0 ? 'half' : 'rust', stand: `${aantal} van ${aspecten.length}`,
    }
  })
}

/** `32 van 47 aspecten beoordeeld` and how many ask a supplement. */
export function voortgangTekst(oordelen: readonly Gegeven[]): { beoordeeld: string, aanvullen: string } {
  const totaal = CHECKLIST.reduce((som, { aspecten }) => som + aspecten.length, 0)
  const vragen = oordelen.filter((o) => o.oordeel === 'aanvullen').length
  return {
    beoordeeld: `${oordelen.filter((o) => o.oordeel).length} van ${totaal} aspecten beoordeeld`,
    aanvullen: vragen === 0 ? 'geen vraagt aanvulling' : vragen === 1 ? '1 vraagt aanvulling' : `${vragen} vragen aanvulling`,
  }
}
