import type { Datum } from './datum.ts'
import { delenVan } from './dagen.ts'

/** Age in whole years on a day; somebody born on 29 February grows older on 1 March in other years. */
export function leeftijdOp(geboortedatum: Datum, op: Datum): number {
  const [jaar, maand, dag] = delenVan(geboortedatum)
  const [nuJaar, nuMaand, nuDag] = delenVan(op)
  const nogNiet = nuMaand < maand || (nuMaand === maand && nuDag < dag)
  return nuJaar - jaar - (nogNiet ? 1 : 0)
}
