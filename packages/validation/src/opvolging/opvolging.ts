import { isDatum, parseDatumInvoer } from '../kalender/datum.ts'
import type { Datum } from '../kalender/datum.ts'
import { type Invoerfout, LANGSTE_TEKST } from '../zelfonderzoek/invoer.ts'
import { STERKTES, type Sterkte } from '../verbetermaatregel/sterkte/maatregelsoorten.ts'

/** How far the aanbieder says a measure is. */
export const OPVOLGSTAND = { open: 'Nog niets gemeld', bezig: 'Bezig', uitgevoerd: 'Uitgevoerd', vervallen: 'Gaat niet door' } as const
export type Opvolgstand = keyof typeof OPVOLGSTAND

/** What the toezichthouder finds of the implementation. */
export const OPVOLGSCORE = { volledig: 'Volledig uitgevoerd', deels: 'Deels uitgevoerd', niet: 'Niet uitgevoerd' } as const
export type Opvolgscore = keyof typeof OPVOLGSCORE

/** Strength of a measure in words (RCA2, action hierarchy). */
export const STERKTE_LABEL: Record<Sterkte, string> = { sterk: 'Sterk: werkt zonder dat iemand eraan hoeft te denken', middel: 'Middelsterk: helpt mensen, maar hangt van hen af', zwak: 'Zwak: vraagt mensen iets te onthouden of op te letten' }
export const STERKTE_KORT: Record<Sterkte, string> = { sterk: 'Sterk', middel: 'Middelsterk', zwak: 'Zwak' }

/** A measure that is reported on has nothing more to come. */
export function isAf(stand: string): boolean {
  return stand === 'uitgevoerd' || stand === 'vervallen'
}

/** The day on which a measure was to be done, when the report names one that can be read. */
export function streefdatum(datum: string): Datum | null {
  return isDatum(datum) ? datum : (parseDatumInvoer(datum) ?? null)
}

export interface Opvolginvoer {
  stand: string
  gedaanOp: string
  toelichting: string
  effect: string
}

type Regel = readonly [goed: boolean, veld: string, code: string, bericht: string]
const fouten = (...regels: readonly Regel[]): Invoerfout[] => regels.filter(([goed]) => !goed).map(([, veld, code, bericht]) => ({ veld, code, bericht }))
const past = (tekst: string): boolean => tekst.length <= LANGSTE_TEKST && !/\u0000|\p{Surrogate}/u.test(tekst)

/** What is wrong with a report on a measure: what was done has a day that has been and an effect, what does not go on has a reason. */
export function controleerOpvolging({ stand, gedaanOp, toelichting, effect }: Opvolginvoer, vandaag: Datum): Invoerfout[] {
  return fouten(
    [stand !== 'open' && Object.hasOwn(OPVOLGSTAND, stand), 'stand', 'KEUZE_ONGELDIG', 'Kies hoe ver de maatregel is.'],
    [stand !== 'uitgevoerd' || isDatum(gedaanOp), 'gedaanOp', 'VERPLICHT_VELD', 'Schrijf op welke dag de maatregel klaar was.'],
    [!isDatum(gedaanOp) || gedaanOp <= vandaag, 'gedaanOp', 'DATUM_ONGELDIG', 'Deze dag is nog niet geweest. Schrijf op wanneer de maatregel klaar was.'],
    [toelichting.trim() !== '', 'toelichting', 'VERPLICHT_VELD', stand === 'vervallen' ? 'Schrijf op waarom de maatregel niet doorgaat.' : 'Schrijf kort op wat er is gedaan.'],
    [stand !== 'uitgevoerd' || effect.trim() !== '', 'effect', 'VERPLICHT_VELD', 'Schrijf op wat u van het effect ziet, en hoe u dat weet.'],
    [past(toelichting), 'toelichting', 'TE_LANG', 'Deze tekst is te lang. Kort de tekst in.'], [past(effect), 'effect', 'TE_LANG', 'Deze tekst is te lang. Kort de tekst in.'],
  )
}

/** What is wrong with a score of the implementation; the strength may stay open. */
export function controleerScore({ score, sterkte, motivering }: { score: string; sterkte: string; motivering: string }): Invoerfout[] {
  return fouten(
    [Object.hasOwn(OPVOLGSCORE, score), 'score', 'KEUZE_ONGELDIG', 'Kies in hoeverre de maatregel is uitgevoerd.'],
    [sterkte === '' || STERKTES.some((een) => een === sterkte), 'sterkte', 'KEUZE_ONGELDIG', 'Kies hoe sterk de maatregel is.'],
    [motivering.trim() !== '', 'motivering', 'VERPLICHT_VELD', 'Leg uit waarop u uw oordeel baseert.'],
    [past(motivering), 'motivering', 'TE_LANG', 'Deze tekst is te lang. Kort de tekst in.'],
  )
}
