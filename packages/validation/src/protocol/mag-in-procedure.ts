import type { Proceshandeling } from './proceshandeling.ts'
import type { Procesrol } from './procesrol.ts'
import { ALLE_PROTOCOLLEN } from './select-protocol.ts'

/** Whether a role may ever do this under any protocol; without a handeling, whether it may ever do anything. */
export function magOoitInProcedure(rol: Procesrol, handeling?: Proceshandeling): boolean {
  return ALLE_PROTOCOLLEN.some(({ procedure }) => procedure.some((regel) => regel.rol.includes(rol) && (!handeling || regel.handeling === handeling)))
}
