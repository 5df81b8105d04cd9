import { PROCESHANDELING_LABEL, type Proceshandeling } from './proceshandeling.ts'
import type { Procesrol } from './procesrol.ts'
import type { Processtand } from './procedure.ts'
import type { Protocol } from './protocol.ts'

/** A stand in the picture; `laag` is the number of steps from the beginning, for the layout. */
export interface Knoop {
  id: string
  naam: string
  soort: Processtand['soort']
  laag: number
}

/** What leads from one stand to another. A line that goes back or stays has `terug`. */
export interface Lijn {
  van: string
  naar: string
  handeling: Proceshandeling
  label: string
  rol: readonly Procesrol[]
  start: readonly string[]
  stopt: readonly string[]
  terug: boolean
  grondslag: string
}

export interface Procesplaat {
  knopen: readonly Knoop[]
  lijnen: readonly Lijn[]
}

/** The procedure as a picture: the stands, and every step that changes the stand. */
export function procesplaat(protocol: Protocol): Procesplaat {
  const lagen = lagenVan(protocol)
  const laag = (id: string): number => lagen.get(id) ?? 0
  const knopen = protocol.standen.map(({ id, naam, soort }) => ({ id, naam, soort, laag: laag(id) })).sort((a, b) => a.laag - b.laag)
  const lijnen = protocol.procedure.flatMap(({ van, naar, handeling, rol, start = [], stopt = [], grondslag }) =>
    naar ? van.map((stand) => ({ van: stand, naar, handeling, label: PROCESHANDELING_LABEL[handeling], rol, start, stopt, terug: laag(naar) <= laag(stand), grondslag })) : [])
  return { knopen, lijnen }
}

function lagenVan({ standen, procedure }: Protocol): Map<string, number> {
  const lagen = new Map(standen.filter(({ soort }) => soort === 'begin').map(({ id }) => [id, 0]))
  for (let rand = [...lagen.keys()]; rand.length;) {
    const volgend: string[] = []
    for (const stand of rand) for (const { van, naar } of procedure) {
      if (!naar || !van.includes(stand) || lagen.has(naar)) continue
      lagen.set(naar, (lagen.get(stand) ?? 0) + 1)
      volgend.push(naar)
    }
    rand = volgend
  }
  return lagen
}
