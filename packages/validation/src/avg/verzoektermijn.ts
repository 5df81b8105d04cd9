import { isWerkdag } from '../kalender/feestdagen.ts'
import { plusDagen, plusMaanden } from '../kalender/dagen.ts'
import type { Datum } from '../kalender/datum.ts'

/** Months in which a request is answered, and with an extension in all (AVG art. 12 lid 3). */
const MAANDEN = { gewoon: 1, verlengd: 3 } as const

/** The term of a request: the last day to answer, and the last day to say that it takes longer. */
export interface Verzoektermijn {
  uiterlijkOp: Datum
  /** The extension is told within the first month. */
  verlengbaarTot: Datum
  verlengdTot: Datum
}

/**
 * The term of a request that came in on a day: one month, or three when it is extended (AVG art. 12 lid 3). The day of receipt does not count; a month that lacks
 * the day ends on its last day; a last day that is a Saturday, Sunday or holiday moves to the next werkdag (Regulation 1182/71 art. 3: a term of the Union, so the
 * Algemene termijnenwet does not apply).
 */
export function verzoektermijn(ontvangenOp: Datum): Verzoektermijn {
  const uiterlijkOp = eindeVan(ontvangenOp, MAANDEN.gewoon)
  return { uiterlijkOp, verlengbaarTot: uiterlijkOp, verlengdTot: eindeVan(ontvangenOp, MAANDEN.verlengd) }
}

function eindeVan(ontvangenOp: Datum, maanden: number): Datum {
  let dag = plusMaanden(ontvangenOp, maanden)
  while (!isWerkdag(dag)) dag = plusDagen(dag, 1)
  return dag
}
