import type { Datum } from '../kalender/datum.ts'
import { isDatum } from '../kalender/datum.ts'
import { inAmsterdam, type Moment } from '../kalender/moment.ts'
import { computeTermijn, verlengTermijn } from '../termijn/compute-termijn.ts'
import type { Termijnuitkomst } from '../termijn/termijndefinitie.ts'
import type { Gang, Klok } from './gang.ts'
import type { Protocol } from './protocol.ts'
import { FEITEN, type Protocoltermijn } from './protocoltermijn.ts'

/**
 * Last day of a clock with its derivation, or undefined for a day that was never set. `peildatum` is the day up to which
 * a suspension that still lasts is counted. A fact that became known later moves the start with it.
 */
export function einddatum(protocol: Protocol, gang: Gang, klok: Klok, peildatum?: Datum): Termijnuitkomst | undefined {
  const definitie = protocol.termijnen[klok.termijn]
  if (!definitie) return klok.tot ? verlengTermijn({ eindOp: klok.gestartOp, afleiding: [{ soort: 'start', op: klok.gestartOp }] }, klok.tot, { grondslag: protocol.gesteldeTermijnen[klok.termijn]?.grondslag ?? '' }) : undefined
  const { op, na } = startVan(protocol, gang, klok, definitie, peildatum)
  const gewoon = computeTermijn(definitie, op, { ...(na ? { na } : {}), ...(klok.opschortingen?.length ? { opschortingen: klok.opschortingen } : {}), ...(peildatum ? { peildatum } : {}) })
  return klok.tot && klok.tot > gewoon.eindOp ? verlengTermijn(gewoon, klok.tot, { grondslag: definitie.verlengregel?.grondslag ?? definitie.grondslag }) : gewoon
}

/** The latest of its starts that is known (as in the chain of terms); without any, the day on which it was started. */
function startVan(protocol: Protocol, gang: Gang, klok: Klok, { vanaf, eenheid }: Protocoltermijn, peildatum: Datum | undefined): { op: Datum | Moment; na?: string } {
  const starts: { op: Datum | Moment; na?: string }[] = []
  for (const bron of vanaf) {
    if ('termijn' in bron) {
      const ouder = gang.klokken.filter(({ termijn }) => termijn === bron.termijn).at(-1)
      const eind = ouder && einddatum(protocol, gang, ouder, peildatum)
      if (eind) starts.push({ op: eind.eindOp, na: bron.termijn })
    } else if (isFeit(bron.gebeurtenis)) {
      const feit = gang.feiten[bron.gebeurtenis]
      if (feit) starts.push({ op: feit })
    } else if (bron.gebeurtenis === klok.door) starts.push({ op: klok.gestartOp })
  }
  const laatste = starts.sort((a, b) => (dagVan(a.op) < dagVan(b.op) ? 1 : -1))[0] ?? { op: klok.gestartOp }
  if (eenheid === 'uur' && isDatum(laatste.op)) return { op: klok.gestartMoment ?? `${klok.gestartOp}T00:00:00Z` }
  return laatste
}

function dagVan(op: Datum | Moment): Datum {
  return isDatum(op) ? op : inAmsterdam(op).datum
}

function isFeit(naam: string): naam is (typeof FEITEN)[number] {
  return (FEITEN as readonly string[]).includes(naam)
}
