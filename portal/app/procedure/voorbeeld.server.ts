import { berichttekst, gatenlijst } from '@zelfonderzoek/validation/protocol/berichttekst'
import { PARTIJ_LABEL } from '@zelfonderzoek/validation/protocol/partij'
import type { Procedureregel } from '@zelfonderzoek/validation/protocol/procedure'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { computeTermijn } from '@zelfonderzoek/validation/termijn/compute-termijn'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { vandaag } from '../onderzoek/vandaag.server.ts'
import type { Stapinvoer } from './lees-stap.ts'

/** A notice as it would go out now. */
export interface Voorbeeld { aan: string, onderwerp: string, tekst: string }

/** Every notice of a step as it would read, by the same words as the api sends. */
export function voorbeelden(protocol: Protocol, regel: Procedureregel, zaaknummer: string, invoer: Stapinvoer): Voorbeeld[] {
  const woorden = { motivering: invoer.motivering.trim(), toelichting: [gatenlijst(protocol, invoer.velden), invoer.toelichting.trim()].filter(Boolean).join('\n\n'), delen: invoer.delen, gronden: invoer.gronden.map(({ id, tekst }) => ({ id, motivering: tekst })) }
  const termijnen = [...(regel.start ?? []), ...(regel.verlengt ?? [])].flatMap((termijn) => {
    const eindOp = laatsteDag(protocol, regel, termijn, invoer.tot)
    return eindOp ? [{ termijn, eindOp }] : []
  })
  return protocol.berichten.filter(({ id }) => regel.berichten?.includes(id)).flatMap((bericht) =>
    bericht.aan.map((partij) => ({ aan: PARTIJ_LABEL[partij], ...berichttekst({ protocol, regel, bericht, partij, zaaknummer, woorden, termijnen }) })))
}

function laatsteDag(protocol: Protocol, regel: Procedureregel, termijn: string, tot: string): string {
  const definitie = protocol.termijnen[termijn]
  if (!definitie || regel.verlengt?.includes(termijn)) return isDatum(tot) ? tot : ''
  const hier = definitie.vanaf.some((bron) => 'gebeurtenis' in bron && bron.gebeurtenis === regel.handeling)
  return hier && definitie.eenheid !== 'uur' ? computeTermijn(definitie, vandaag()).eindOp : ''
}
