import type { Datum } from '../kalender/datum.ts'
import { type Mandaatantwoord, type Mandaatvraag, vindMandaat } from '../mandaat/vind-mandaat.ts'
import type { Protocol } from './protocol.ts'
import { HART_VOOR_BRABANT_2017 } from './protocollen/hart-voor-brabant-2017-01-01.ts'
import { ROTTERDAM_2017 } from './protocollen/rotterdam-2017-10-01.ts'
import { WESTERKWARTIER_2021 } from './protocollen/westerkwartier-2021-01-01.ts'

const PROTOCOLLEN: Protocol[] = [WESTERKWARTIER_2021, HART_VOOR_BRABANT_2017, ROTTERDAM_2017]

/** Every protocol version that was ever in force, those of a protocolbestand included. */
export const ALLE_PROTOCOLLEN: readonly Protocol[] = PROTOCOLLEN

/** Adds a version at start, before anything is asked; `voegProtocolToe` proves it sound first. */
export function registreer(protocol: Protocol): void {
  PROTOCOLLEN.push(protocol)
}

/** Any version by its id. Throws for an id that no version has. */
export function protocolversie(id: string): Protocol {
  const protocol = ALLE_PROTOCOLLEN.find((p) => p.id === id)
  if (!protocol) throw new Error(`onbekend protocol ${id}`)
  return protocol
}

/** Who supervises by the table of mandates, and the version that holds there on that day; or to whom to turn. */
export function kiesProtocol(vraag: Mandaatvraag): { mandaat: Mandaatantwoord; protocol?: Protocol } {
  const mandaat = vindMandaat(vraag)
  if (mandaat.uitkomst !== 'gevonden') return { mandaat }
  const protocol = ALLE_PROTOCOLLEN.find((p) => p.reeks === mandaat.mandaat.protocol && geldt(p, vraag.op))
  return protocol ? { mandaat, protocol } : { mandaat }
}

function geldt({ geldigVanaf, geldigTot }: Protocol, op: Datum): boolean {
  return geldigVanaf <= op && (!geldigTot || op < geldigTot)
}
