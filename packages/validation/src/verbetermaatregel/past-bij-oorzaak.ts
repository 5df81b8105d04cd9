import type { EcmCode } from '../basisoorzaak/ecm-codes.ts'
import { MAATREGELSOORTEN, type Strategie } from './sterkte/maatregelsoorten.ts'
import { vindSoorten } from './sterkte/bepaal-sterkte.ts'

/** Whether the kind of a measure fits the kind of a cause; `onbekend` when the text shows no kind, or the matrix prescribes none. */
export const PASVORMEN = ['past', 'past_minder', 'neutraal', 'onbekend'] as const
export type Pasvorm = (typeof PASVORMEN)[number]

interface Rij { best: readonly Strategie[], minder: readonly Strategie[] }
const TECHNISCH: Rij = { best: ['techniek'], minder: ['training', 'motivatie'] }
const GEDRAG: Rij = { best: ['training', 'procedures', 'techniek', 'informatie'], minder: [] }
const SLIP: Rij = { best: ['techniek'], minder: ['training', 'motivatie'] }
const ELDERS: Rij = { best: ['escalatie'], minder: ['training', 'motivatie'] }
const GEEN: Rij = { best: [], minder: [] }

/** The classification/action matrix of PRISMA-medical, as advice: which strategies work best on a code, and which work less on it. */
export const ACTIEMATRIX: Readonly<Record<EcmCode, Rij>> = {
  TD: TECHNISCH, TC: TECHNISCH, TM: TECHNISCH,
  OP: { best: ['procedures'], minder: ['motivatie'] },
  OK: { best: ['informatie', 'training'], minder: ['motivatie'] }, HKK: { best: ['informatie', 'training'], minder: ['motivatie'] },
  HRQ: GEDRAG, HRC: GEDRAG, HRV: GEDRAG, HRI: GEDRAG, HRM: GEDRAG, HSS: SLIP, HST: SLIP,
  OM: ELDERS, 'T-EX': ELDERS, 'O-EX': ELDERS, 'H-EX': ELDERS,
  OC: { best: ['evaluatie', 'escalatie'], minder: ['procedures'] }, PRF: GEEN, X: GEEN,
}

/** The fit, with the strategies of the measure and what would fit better. */
export interface Pasoordeel { pas: Pasvorm, strategieen: Strategie[], beter: readonly Strategie[] }

/** Holds a measure against the code of a linked cause (PRISMA, action matrix). It fits less when every strategy in it works less on that code. */
export function pasBijOorzaak(tekst: string, code: EcmCode, gevonden = vindSoorten(tekst)): Pasoordeel {
  const strategieen = [...new Set(gevonden.map(({ soort }) => MAATREGELSOORTEN[soort].strategie))]
  const { best, minder } = ACTIEMATRIX[code]
  const pas = strategieen.length === 0 || best.length === 0 ? 'onbekend' : strategieen.some((s) => best.includes(s)) ? 'past' : strategieen.every((s) => minder.includes(s)) ? 'past_minder' : 'neutraal'
  return { pas, strategieen, beter: pas === 'past_minder' ? best : [] }
}
