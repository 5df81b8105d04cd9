import type { Datum } from '../kalender/datum.ts'
import type { Protocol } from './protocol.ts'
import { WESTERKWARTIER_2021 } from './protocollen/westerkwartier-2021-01-01.ts'

/** Every protocol version that was ever in force. */
export const PROTOCOLLEN: readonly Protocol[] = [WESTERKWARTIER_2021]

/** The protocol of a gemeente on a day, or undefined when none is known there. */
export function selectProtocol(gemeentecode: string, op: Datum): Protocol | undefined {
  return PROTOCOLLEN.find((p) => p.gemeentecodes.includes(gemeentecode) && p.geldigVanaf <= op && (!p.geldigTot || op < p.geldigTot))
}

/** The version under which a dossier began. */
export function protocolMet(id: string): Protocol {
  const protocol = PROTOCOLLEN.find((p) => p.id === id)
  if (!protocol) throw new Error(`onbekend protocol ${id}`)
  return protocol
}
