import { NIET_GOED } from '@zelfonderzoek/validation/onderzoek/voorzet-gronden'
import { tekstUit } from '../beoordeling/geweigerd.ts'
import { datumUitFormulier } from '../ui/datumtekst.ts'
import type { Stapvorm } from './stapvorm.ts'

/** What was typed in the form of a step. */
export interface Stapinvoer {
  motivering: string
  toelichting: string
  persoon: string
  tot: string
  gronden: { id: string, tekst: string }[]
  delen: { id: string, tekst: string }[]
  velden: { id: string, tekst: string }[]
  vastgelegd: { id: string, tekst: string }[]
  aanId: string | null
}

export const LEGE_INVOER: Stapinvoer = { motivering: '', toelichting: '', persoon: '', tot: '', gronden: [], delen: [], velden: [], vastgelegd: [], aanId: null }

/** The posted form of a step; parts of a ground that were ticked stand before its motivation. */
export function leesStap(formulier: FormData, vorm: Stapvorm): Stapinvoer {
  const t = (naam: string): string => tekstUit(formulier, naam)
  const gekozen = formulier.getAll('grond')
  return {
    motivering: t('motivering'), toelichting: t('toelichting'), persoon: t('persoon'), tot: vorm.tot ? datumUitFormulier(formulier, 'tot') : '',
    gronden: vorm.gronden.filter(({ id }) => gekozen.includes(id)).map(({ id, onderdelen = [] }) => {
      const delen = onderdelen.filter((_, nr) => formulier.getAll(`onderdeel.${id}`).includes(String(nr)))
      return { id, tekst: [delen.length > 0 && `${NIET_GOED}${delen.join(', ')}.`, zonderDelen(t(`grond.${id}`))].filter(Boolean).join(' ') }
    }),
    delen: vorm.delen.map(({ id }) => ({ id, tekst: t(`deel.${id}`) })),
    velden: vorm.velden.filter(({ id }) => formulier.getAll('veld').includes(id)).map(({ id }) => ({ id, tekst: t(`veld.${id}`) })),
    aanId: vorm.overdracht ? t('aanId') || null : null,
    vastgelegd: vorm.vastleggen.map(({ id }) => ({ id, tekst: t(`eis.${id}`) })),
  }
}

/** The motivation without the sentence about the ticked parts, which is made anew from the ticks. */
function zonderDelen(motivering: string): string {
  return motivering.startsWith(NIET_GOED) ? motivering.slice(NIET_GOED.length).replace(/^[^.]*\.\s*/, '') : motivering
}
