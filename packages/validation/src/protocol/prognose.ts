import type { Datum } from '../kalender/datum.ts'
import { computePrognose, type Prognose } from '../termijn/prognose.ts'
import type { Termijndefinitie } from '../termijn/termijndefinitie.ts'
import type { Protocol } from './protocol.ts'

/** A run of a term as a dossier shows it. */
export interface Termijnrun {
  soort: string
  startOp: Datum
  eindOp: Datum
  voldaanOp?: Datum | null | undefined
  vervallenOp?: Datum | null | undefined
}

/**
 * Whether a dossier can reach the aim of its protocol, such as the fifteen weeks of Hart voor Brabant (3 Definitief rapport), when every step that is left takes
 * as long as it may. Undefined without such an aim, or when its term does not run.
 */
export function prognoseVan(protocol: Protocol, runs: readonly Termijnrun[], vandaag: Datum): Prognose | undefined {
  const { prognose } = protocol
  const doel = prognose && protocol.termijnen[prognose.doel]
  const aim = runs.findLast((run) => run.soort === prognose?.doel && !run.voldaanOp && !run.vervallenOp)
  if (!prognose || !doel || !aim) return undefined
  const keten = prognose.keten.map((keuzes) => kies(protocol, keuzes, runs))
  const van = (soort: string) => runs.filter((run) => run.soort === soort)
  const afgerond = Object.fromEntries(keten.flatMap(({ id }) => (van(id).some(loopt) ? [] : van(id).flatMap((run) => ((run.voldaanOp ?? run.vervallenOp) ? [[id, run.voldaanOp ?? run.vervallenOp]] : [])))) as [string, Datum][])
  const lopend = Object.fromEntries(keten.flatMap(({ id }) => van(id).filter(loopt).map((run) => [id, run.eindOp])))
  return computePrognose({ doel, startOp: aim.startOp, vandaag, keten, afgerond, lopend })
}

const loopt = (run: Termijnrun): boolean => !run.voldaanOp && !run.vervallenOp

/** Of terms that take each other's place, the one that runs, else the last that ran, else the first. */
function kies({ termijnen, gesteldeTermijnen }: Protocol, keuzes: readonly string[], runs: readonly Termijnrun[]): Termijndefinitie {
  const id = runs.findLast((run) => keuzes.includes(run.soort) && loopt(run))?.soort ?? runs.findLast((run) => keuzes.includes(run.soort))?.soort ?? keuzes[0] ?? ''
  // Of a term that somebody sets, only the day that was set is used.
  return termijnen[id] ?? { id, duur: 0, eenheid: 'dag', atw: 'geen', soort: 'hard', grondslag: gesteldeTermijnen[id]?.grondslag ?? '' }
}
