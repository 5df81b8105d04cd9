import { registreerGemeenten } from '../mandaat/gemeente.ts'
import type { Mandaat } from '../mandaat/mandaat.ts'
import { registreerMandaten } from '../mandaat/mandaten.ts'
import { checkProtocol, checkVersies } from './check-protocol.ts'
import type { Protocol } from './protocol.ts'
import { ALLE_PROTOCOLLEN, registreer } from './select-protocol.ts'

/** One file that adds a protocol: its data, who works with it where, and the names of the gemeenten. */
export interface Protocolbestand {
  protocol: Protocol
  mandaten: readonly Mandaat[]
  gemeenten: Readonly<Record<string, string>>
}

/** What is wrong with a file, in words; nothing is added then. A file that was added before adds nothing and is not wrong. */
export function voegProtocolToe({ protocol, mandaten, gemeenten }: Protocolbestand): string[] {
  if (ALLE_PROTOCOLLEN.some(({ id }) => id === protocol.id)) return []
  const vreemd = mandaten.filter((m) => m.protocol !== protocol.reeks || !protocol.gemeentecodes.includes(m.gemeentecode)).map((m) => `${protocol.id}: het mandaat van ${m.gemeentecode} hoort niet bij dit protocol`)
  const naamloos = protocol.gemeentecodes.filter((code) => !gemeenten[code]).map((code) => `${protocol.id}: gemeente ${code} heeft geen naam`)
  const fouten = [...checkProtocol(protocol), ...checkVersies([...ALLE_PROTOCOLLEN, protocol]), ...vreemd, ...naamloos]
  if (fouten.length) return fouten
  registreer(protocol)
  registreerMandaten(mandaten)
  registreerGemeenten(gemeenten)
  return []
}
