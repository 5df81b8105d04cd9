import type { Protocol } from '../protocol.ts'
import { FEITEN } from '../protocoltermijn.ts'
import { loopDoor } from './loop-door.ts'

/**
 * Every term has a start and an end: a line starts it and that line is what it counts from, a line stops it, and in
 * every combination of stand and running terms that can arise a way to an end is left.
 */
export function checkKlokken(protocol: Protocol): string[] {
  const { termijnen, gesteldeTermijnen, procedure } = protocol
  const fouten: string[] = []
  for (const id of [...Object.keys(termijnen), ...Object.keys(gesteldeTermijnen)]) {
    const starters = procedure.filter((r) => r.start?.includes(id))
    if (!starters.length) fouten.push(`termijn ${id} begint nooit`)
    if (!procedure.some((r) => r.stopt?.includes(id))) fouten.push(`termijn ${id} eindigt nooit`)
    const vanaf = termijnen[id]?.vanaf ?? []
    const handelingen = vanaf.flatMap((v) => ('gebeurtenis' in v && !(FEITEN as readonly string[]).includes(v.gebeurtenis) ? [v.gebeurtenis] : []))
    const los = handelingen.filter((h) => !starters.some((r) => r.handeling === h))
    fouten.push(...los.map((h) => `termijn ${id} telt vanaf ${h}, maar begint daar niet`))
    const alleen = vanaf.length > 0 && handelingen.length === vanaf.length
    fouten.push(...starters.filter((r) => alleen && !handelingen.includes(r.handeling)).map((r) => `termijn ${id} begint bij ${r.handeling}, maar telt daar niet vanaf`))
  }
  if (wachtOpZichzelf(protocol)) fouten.push('termijnen wachten op elkaar')
  return [...fouten, ...loopDoor(protocol)]
}

function wachtOpZichzelf({ termijnen }: Protocol): boolean {
  const loop = (id: string, pad: readonly string[]): boolean => pad.includes(id) || (termijnen[id]?.vanaf ?? []).some((v) => 'termijn' in v && loop(v.termijn, [...pad, id]))
  return Object.keys(termijnen).some((id) => loop(id, []))
}
