import { OORDEEL_LABEL, type Oordeel } from '@zelfonderzoek/validation/beoordeling/beoordeling'

/** The choices of a judgement. */
export const OORDEELKEUZES = Object.entries(OORDEEL_LABEL).map(([waarde, label]) => ({ waarde, label }))

/** How a judgement reads; empty while there is none. */
export function oordeelTekst(oordeel: string): string {
  return oordeel in OORDEEL_LABEL ? OORDEEL_LABEL[oordeel as Oordeel] : ''
}

/** `32 van 47 aspecten beoordeeld` and how many ask a supplement. */
export function voortgangTekst({ beoordeeld, aanvullen, totaal }: Voortgang): { beoordeeld: string, aanvullen: string } {
  return {
    beoordeeld: `${beoordeeld} van ${totaal} aspecten beoordeeld`,
    aanvullen: aanvullen === 0 ? 'geen vraagt aanvulling' : aanvullen === 1 ? '1 vraagt aanvulling' : `${aanvullen} vragen aanvulling`,
  }
}

/** Aspects that were judged, and of those how many ask a supplement. */
export interface Voortgang { beoordeeld: number, aanvullen: number, totaal: number }

/** Counts judgements; an empty one is none. */
export function telOordelen(oordelen: readonly string[], totaal: number): Voortgang {
  return { totaal, beoordeeld: oordelen.filter(Boolean).length, aanvullen: oordelen.filter((oordeel) => oordeel === 'aanvullen').length }
}
