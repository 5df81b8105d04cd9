import { z } from 'zod'
import { isDatum } from '../kalender/datum.ts'
import { type Invoerfout, naarFout, tekst } from '../zelfonderzoek/invoer.ts'

/** Who deals with the jaarverslag in a gemeente (Westerkwartier art. 12): the college adopts it, the raad takes note. */
export const ORGANEN = ['college', 'raad'] as const
export type Orgaan = (typeof ORGANEN)[number]

/** How far it is there. */
export const ORGAANSTANDEN = ['concept', 'aangeboden', 'vastgesteld'] as const
export type Orgaanstand = (typeof ORGAANSTANDEN)[number]

export const ORGAAN_LABEL: Record<Orgaan, string> = { college: 'College', raad: 'Raad' }

/** Words for a stand; a raad does not adopt the jaarverslag. */
export const ORGAANSTAND_LABEL: Record<Orgaan, Partial<Record<Orgaanstand, string>>> = {
  college: { concept: 'Nog niet aangeboden', aangeboden: 'Aangeboden', vastgesteld: 'Vastgesteld' },
  raad: { concept: 'Nog niet ter kennis gebracht', aangeboden: 'Ter kennis gebracht' },
}

/** The words of the toezichthouder in a jaarverslag. */
export interface Jaarteksten {
  inleiding: string
  aanbevelingen: string
}

const TEKSTEN = z.object({ inleiding: tekst, aanbevelingen: tekst })
const LABEL: Record<string, string> = { inleiding: 'Inleiding', aanbevelingen: 'Aanbevelingen' }

/** Checks the form of the texts, not whether they are complete. */
export function parseJaarteksten(invoer: unknown): { ok: true; teksten: Jaarteksten } | { ok: false; fouten: Invoerfout[] } {
  const uit = TEKSTEN.safeParse(invoer)
  return uit.success ? { ok: true, teksten: uit.data } : { ok: false, fouten: uit.error.issues.map((kwestie) => naarFout(kwestie, (veld) => LABEL[veld] ?? veld)) }
}

export interface Orgaaninvoer {
  orgaan: string
  stand: string
  op: string
}

/** What is wrong with what somebody says of a college or raad; `vandaag` is the last day it can be about. */
export function controleerOrgaan({ orgaan, stand, op }: Orgaaninvoer, vandaag: string): Invoerfout[] {
  const bekend = ORGANEN.find((een) => een === orgaan)
  if (!bekend || !ORGAANSTANDEN.some((een) => een === stand && ORGAANSTAND_LABEL[bekend][een])) return [{ veld: 'stand', code: 'KEUZE_ONGELDIG', bericht: 'Kies hoe ver het jaarverslag bij dit college of deze raad is.' }]
  if (stand === 'concept') return []
  if (!isDatum(op)) return [{ veld: 'op', code: 'VERPLICHT_VELD', bericht: 'Schrijf op welke dag het was, bijvoorbeeld 9 3 2027.' }]
  return op > vandaag ? [{ veld: 'op', code: 'DATUM_ONGELDIG', bericht: 'Deze dag is nog niet geweest. Schrijf op wanneer het was.' }] : []
}
