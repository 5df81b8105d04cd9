import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { schrijftermijnen } from '@zelfonderzoek/validation/protocol/wat-nu'

interface Looptijd { soort: string, eindOp: string, voldaanOp?: string | null, vervallenOp?: string | null }

/** The running term in which the aanbieder writes his report, by the procedure of the protocol; null when none runs. */
export function schrijftermijn<T extends Looptijd>(protocol: string, termijnen: readonly T[]): T | null {
  const soorten = schrijftermijnen(protocolversie(protocol))
  return termijnen.filter((t) => soorten.includes(t.soort) && !t.voldaanOp && !t.vervallenOp).sort((a, b) => (a.eindOp < b.eindOp ? 1 : -1))[0] ?? null
}
