import type { Relatie } from '../toegang/rollen.ts'
import type { Proceshandeling } from './proceshandeling.ts'
import type { Procesrol } from './procesrol.ts'
import type { Protocol } from './protocol.ts'
import { zoekRegel } from './voer-uit.ts'

/** Whether somebody may take a step here: the table says so, and the dossier is his own and not closed to him. */
export function magStap(protocol: Protocol, { stand, handeling, rol, relatie }: { stand: string; handeling: Proceshandeling; rol: Procesrol; relatie: Relatie }): boolean {
  return relatie === 'eigen' && zoekRegel(protocol, stand, { handeling, rol }) !== undefined
}
