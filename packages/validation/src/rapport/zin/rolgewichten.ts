import { leesModel, type Modeltekst } from '../../taal/model/gewichtentekst.ts'
import type { Gewichten as Antwoordgewichten } from '../../taal/model/weeg.ts'

export const ROLLEN = ['begin', 'verder', 'niet'] as const
export type Zinrol = (typeof ROLLEN)[number]

/** Weights per item and part, as `9:begin`. */
export type Gewichten = ReadonlyMap<string, Antwoordgewichten>

/** Reads the weights as `npx pnpm leer` wrote them. */
export const leesRollen = (model: Modeltekst): Gewichten => leesModel(model)
