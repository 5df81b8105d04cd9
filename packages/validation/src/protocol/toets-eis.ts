import { einddatum } from './einddatum.ts'
import type { Eis } from './eis.ts'
import { type Daad, type Gang, lopend } from './gang.ts'
import type { Procedureregel } from './procedure.ts'
import type { Protocol } from './protocol.ts'

interface Toetsvraag {
  protocol: Protocol
  gang: Gang
  regel: Procedureregel
  daad: Daad
}

/** The requirements that the procedure judges itself; every other one is a fact that the caller brings. */
const EIGEN: Partial<Record<Eis, (vraag: Toetsvraag) => boolean>> = {
  motivering: ({ daad }) => !!daad.motivering?.trim(),
  grond: ({ daad }) => (daad.gronden?.length ?? 0) > 0,
  termijn_gesteld: ({ daad }) => !!daad.tot && daad.tot > daad.op,
  vragen_ja: ({ protocol, daad }) => protocol.eindvragen.every(({ id }) => daad.antwoorden?.[id] === 'ja'),
  delen: ({ protocol, regel, daad }) => delenVan(protocol, regel).every((id) => daad.delen?.includes(id)),
  reactietermijn_voorbij: ({ protocol, gang, daad }) => daad.voldaan?.includes('reacties_binnen') || reactieklokken(protocol, gang).every((klok) => (einddatum(protocol, gang, klok, daad.op)?.eindOp ?? '') < daad.op),
}

/** The first requirement of a line that is not met, or undefined. */
export function onvervuldeEis(vraag: Toetsvraag): Eis | undefined {
  return onvervuldeEisen(vraag)[0]
}

/** Every requirement of a line that is not met, in its order. */
export function onvervuldeEisen(vraag: Toetsvraag): Eis[] {
  return (vraag.regel.eisen ?? []).filter((eis) => !(EIGEN[eis]?.(vraag) ?? vraag.daad.voldaan?.includes(eis)))
}

/** Whether the procedure judges a requirement itself; every other one is something that was recorded, or known from other rules. */
export function isEigenEis(eis: Eis): boolean {
  return eis in EIGEN
}

/** Ids of the parts that the notices of a line must hold. */
export function delenVan(protocol: Protocol, regel: Procedureregel): string[] {
  return protocol.berichten.filter(({ id }) => regel.berichten?.includes(id)).flatMap(({ delen }) => delen ?? []).map(({ id }) => id)
}

function reactieklokken(protocol: Protocol, gang: Gang) {
  const termijnen = protocol.reactierondes.map(({ termijn }) => termijn)
  return lopend(gang).filter(({ termijn }) => termijnen.includes(termijn))
}
