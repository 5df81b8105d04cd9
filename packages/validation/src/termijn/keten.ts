import type { Datum } from '../kalender/datum.ts'
import type { Moment } from '../kalender/moment.ts'
import { computeTermijn, type Termijnopties, verlengTermijn } from './compute-termijn.ts'
import type { Termijndefinitie, Termijnuitkomst } from './termijndefinitie.ts'

/** What starts a term: something that happened, or the end of another term. */
export type Vanaf = { gebeurtenis: string } | { termijn: string }

/** A term that knows its start. When several starts have happened, the latest counts. */
export interface Ketentermijn extends Termijndefinitie {
  vanaf: readonly Vanaf[]
}

/** What is known of a dossier: when things happened, and to which day terms were extended. */
export interface Feiten {
  gebeurtenissen: Readonly<Record<string, Datum | Moment>>
  verlengd?: Readonly<Record<string, { naar: Datum; motivering?: string; grondslag?: string; besloten?: Datum }>>
  opties?: Readonly<Record<string, Termijnopties>>
}

/**
 * Every term that has begun, those that hang on the end of another included (Westerkwartier art. 10 on art. 9 lid 3).
 * A term whose start has not happened is absent. Throws RangeError when terms wait for each other.
 */
export function computeKeten(termijnen: Readonly<Record<string, Ketentermijn>>, feiten: Feiten): Record<string, Termijnuitkomst> {
  const uit: Record<string, Termijnuitkomst> = {}
  const bezig = new Set<string>()
  const reken = (id: string): Termijnuitkomst | undefined => {
    if (uit[id]) return uit[id]
    const definitie = termijnen[id]
    if (!definitie) throw new RangeError(`onbekende termijn ${id}`)
    if (bezig.has(id)) throw new RangeError(`termijn ${id} wacht op zichzelf`)
    bezig.add(id)
    const start = laatsteStart(definitie, feiten, reken)
    bezig.delete(id)
    if (!start) return undefined
    const gewoon = computeTermijn(definitie, start.op, { ...feiten.opties?.[id], ...(start.na ? { na: start.na } : {}) })
    const later = feiten.verlengd?.[id]
    return (uit[id] = later ? verlengTermijn(gewoon, later.naar, zonderNaar(later)) : gewoon)
  }
  for (const id of Object.keys(termijnen)) reken(id)
  return uit
}

function laatsteStart({ vanaf }: Ketentermijn, { gebeurtenissen }: Feiten, reken: (id: string) => Termijnuitkomst | undefined): { op: Datum | Moment; na?: string } | undefined {
  const starts: { op: Datum | Moment; na?: string }[] = []
  for (const bron of vanaf) {
    if ('gebeurtenis' in bron) {
      const op = gebeurtenissen[bron.gebeurtenis]
      if (op) starts.push({ op })
    } else {
      const op = reken(bron.termijn)?.eindOp
      if (op) starts.push({ op, na: bron.termijn })
    }
  }
  return starts.sort((a, b) => (a.op < b.op ? 1 : -1))[0]
}

function zonderNaar({ motivering, grondslag, besloten }: { motivering?: string; grondslag?: string; besloten?: Datum }): { motivering?: string; grondslag?: string; besloten?: Datum } {
  return { ...(motivering ? { motivering } : {}), ...(grondslag ? { grondslag } : {}), ...(besloten ? { besloten } : {}) }
}
