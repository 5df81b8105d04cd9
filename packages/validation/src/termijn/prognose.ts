import type { Datum } from '../kalender/datum.ts'
import { dagenTussen } from '../kalender/dagen.ts'
import { computeTermijn } from './compute-termijn.ts'
import type { Termijndefinitie, Termijnuitkomst } from './termijndefinitie.ts'

export interface Prognosevraag {
  /** The aim, such as the fifteen weeks of Hart voor Brabant. */
  doel: Termijndefinitie
  startOp: Datum
  vandaag: Datum
  /** The terms that follow each other to the end, in order. */
  keten: readonly Termijndefinitie[]
  /** Day on which a step was finished. */
  afgerond?: Readonly<Record<string, Datum>>
  /** Last day of a step that runs now, when it was extended or suspended. */
  lopend?: Readonly<Record<string, Datum>>
}

export interface Prognose {
  doel: Termijnuitkomst
  /** Last day when every step that is left takes as long as it may. */
  uiterlijkOp: Datum
  /** Calendar days between the aim and that day; negative when it is passed. */
  ruimte: number
  haalbaar: boolean
  stappen: { termijn: string; tot: Datum; stand: 'gedaan' | 'loopt' | 'verwacht' }[]
}

/** Whether an aim is within reach when all that is left takes its maximum (domain: an aim, so it only warns). */
export function computePrognose({ doel, startOp, vandaag, keten, afgerond = {}, lopend = {} }: Prognosevraag): Prognose {
  const stappen: Prognose['stappen'] = []
  let op = startOp
  for (const definitie of keten) {
    const { id } = definitie
    const klaar = afgerond[id]
    const stand = klaar ? 'gedaan' : stappen.every((s) => s.stand === 'gedaan') ? 'loopt' : 'verwacht'
    const tot = klaar ?? lopend[id] ?? computeTermijn(definitie, op).eindOp
    op = klaar || tot > vandaag ? tot : vandaag
    stappen.push({ termijn: id, tot: op, stand })
  }
  const uitkomst = computeTermijn(doel, startOp)
  const ruimte = dagenTussen(op, uitkomst.eindOp)
  return { doel: uitkomst, uiterlijkOp: op, ruimte, haalbaar: ruimte >= 0, stappen }
}
