import { CHECKLIST } from '@zelfonderzoek/validation/checklist/checklist'
import type { Sectiestand } from '@zelfonderzoek/validation/volledigheid/controleer-sectie'
import { Spoor } from '../ui/spoor.tsx'
import { SECTIESTAND_VORM, sectiestandTekst } from './formulier/uitkomstvorm.ts'

export interface Sectieregel { nummer: number, stand: string, aanwezig: number, totaal: number }

/** How many of the eleven are complete. */
export function aantalCompleet(secties: readonly Sectieregel[]): number {
  return secties.filter((s) => s.stand === 'compleet' || s.stand === 'nvt').length
}

/** The eleven sections beside the page, each with its stand. */
export function Onderzoekspoor({ id, huidig, secties, vorm = 'kolom' }: { id: string, huidig: number, secties: readonly Sectieregel[], vorm?: 'kolom' | 'strook' }) {
  return (
    <Spoor
      vorm={vorm}
      boven={`${aantalCompleet(secties)} van ${secties.length} compleet`}
      punten={secties.map(({ nummer, stand, aanwezig, totaal }) => ({
        nummer,
        naam: CHECKLIST[nummer - 1]?.titel ?? '',
        href: `/onderzoeken/${id}/onderdeel/${nummer}`,
        vorm: SECTIESTAND_VORM[stand as Sectiestand],
        stand: sectiestandTekst(stand as Sectiestand, aanwezig, totaal),
        huidig: nummer === huidig,
      }))}
    />
  )
}
