import type { Datum } from '../kalender/datum.ts'
import { datumVoluit } from '../kalender/dagen.ts'
import { computeTermijn } from '../termijn/compute-termijn.ts'
import type { Partij } from './partij.ts'
import type { Berichtdefinitie, Procedureregel } from './procedure.ts'
import type { Protocol } from './protocol.ts'

/** What somebody wrote with a step. */
export interface Stapwoorden {
  motivering: string
  toelichting: string
  gronden: readonly { id: string; motivering: string }[]
  delen: readonly { id: string; tekst: string }[]
}

export interface Berichtvraag {
  protocol: Protocol
  regel: Procedureregel
  bericht: Berichtdefinitie
  partij: Partij
  zaaknummer: string
  woorden: Stapwoorden
  /** Terms that begin or move with the step, with their last day. */
  termijnen: readonly { termijn: string; eindOp: Datum }[]
}

/** To these a decision is motivated; others hear what was decided and no more. */
const BETROKKEN: readonly Partij[] = ['aanbieder', 'melder', 'andere_ggd']

/** The words of a notice by its definition. A part that the protocol demands goes to everybody who gets the notice; grounds and reasons only to whom they concern. */
export function berichttekst({ protocol, regel, bericht, partij, zaaknummer, woorden, termijnen }: Berichtvraag): { onderwerp: string; tekst: string } {
  const besluit = protocol.besluiten.find(({ id }) => id === regel.besluit)
  const mag = BETROKKEN.includes(partij)
  const gronden = woorden.gronden.flatMap(({ id, motivering }) => {
    const grond = besluit?.gronden.find((g) => g.id === id)
    return grond ? [`- ${grond.tekst}${motivering ? ` ${motivering}` : ''}`] : []
  })
  const delen = (bericht.delen ?? []).flatMap(({ id, naam }) => {
    const tekst = woorden.delen.find((deel) => deel.id === id)?.tekst.trim()
    return tekst ? [`${naam}\n${tekst}`] : []
  })
  return {
    onderwerp: `${bericht.naam} (${zaaknummer})`,
    tekst: [
      `${bericht.naam}. Zaaknummer: ${zaaknummer}.`,
      ...(besluit ? [`Besluit: ${besluit.naam}.`] : []),
      ...(mag && gronden.length ? [`Gronden:\n${gronden.join('\n')}`] : []),
      ...(mag && woorden.motivering ? [woorden.motivering] : []),
      ...delen,
      ...termijnen.map(({ termijn, eindOp }) => `${(protocol.termijnen[termijn] ?? protocol.gesteldeTermijnen[termijn])?.naam ?? termijn}: tot en met ${datumVoluit(eindOp)}.`),
      ...(mag && woorden.toelichting ? [woorden.toelichting] : []),
      `Grondslag: ${regel.grondslag}.`,
    ].join('\n\n'),
  }
}

/** The gaps of a melding, one per line, in the words of the intake. */
export function gatenlijst(protocol: Protocol, velden: readonly { id: string; tekst: string }[]): string {
  const regels = velden.flatMap(({ id, tekst }) => {
    const veld = protocol.intake.find((een) => een.id === id)
    return veld ? [`- ${veld.vraag} (${veld.grondslag})${tekst.trim() ? `: ${tekst.trim()}` : ''}`] : []
  })
  return regels.length ? `Dit ontbreekt in uw melding:\n${regels.join('\n')}` : ''
}

/** The request to report, with the day on which as many werkdagen have passed as the protocol gives for a melding. */
export function meldverzoek({ termijnen, teksten }: Protocol, vandaag: Datum): string {
  const melden = termijnen['melden']
  const uiterlijk = melden && melden.eenheid !== 'uur' ? computeTermijn(melden, vandaag).eindOp : undefined
  return `Wij hoorden over een gebeurtenis bij uw organisatie. Wij vragen u die formeel te melden${uiterlijk ? `, uiterlijk op ${datumVoluit(uiterlijk)}` : ''}. ${teksten.meldplicht}`
}
