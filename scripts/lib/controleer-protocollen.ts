import { checkProtocol, checkVersies } from '../../packages/validation/src/protocol/check-protocol.ts'
import { ALLE_PROTOCOLLEN } from '../../packages/validation/src/protocol/select-protocol.ts'
import type { Uitslag } from './opdracht.ts'

/** Whether every protocol version is sound, and no two versions of one protocol hold on the same day. */
export async function controleerProtocollen(): Promise<Uitslag> {
  const fouten = [...ALLE_PROTOCOLLEN.flatMap(checkProtocol), ...checkVersies(ALLE_PROTOCOLLEN)]
  return { ok: fouten.length === 0, tekst: fouten.join('\n') }
}
