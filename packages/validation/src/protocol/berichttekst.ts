import type { Datum } from '../kalender/datum.ts'
import { datumVoluit } from '../kalender/dagen.ts'
import { computeTermijn } from '../termijn/compute-termijn.ts'
import type { Partij } from './partij.ts'
import type { Berichtdefinitie, Procedureregel } from './procedure.ts'
import type { Protocol } from './protocol.ts'
import type { Vastdeel } from './vast-deel.ts'

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

/** The words of a notice, and what must stay in them when somebody changes them. */
export interface Berichttekst {
  onderwerp: string
  tekst: string
  vast: readonly Vastdeel[]
}

/** Heading of the gaps of a melding. */
export const GATENKOP = 'Dit ontbreekt in uw melding:'
const MOTIVERING = 'Motivering'

/** To these a decision is motivated; others hear what was decided and no more. */
const BETROKKEN: readonly Partij[] = ['aanbieder', 'melder', 'andere_ggd']
/** These have no postvak; what they must know of the case is what the writer explains. */
const BUITEN: readonly Partij[] = ['pshi', 'politie_justitie', 'rijksinspectie']

/** The words of a notice by its definition. A part that the protocol demands goes to everybody who gets the notice; grounds and reasons only to whom they concern. */
export function berichttekst({ protocol, regel, bericht, partij, zaaknummer, woorden, termijnen }: Berichtvraag): Berichttekst {
  const besluit = protocol.besluiten.find(({ id }) => id === regel.besluit)
  const mag = BETROKKEN.includes(partij)
  const gronden = mag ? woorden.gronden.flatMap(({ id, motivering }) => {
    const grond = besluit?.gronden.find((g) => g.id === id)
    return grond ? [{ ...grond, motivering }] : []
  }) : []
  const delen = (bericht.delen ?? []).flatMap(({ id, naam }) => {
    const tekst = woorden.delen.find((deel) => deel.id === id)?.tekst.trim()
    return tekst ? [{ naam, tekst }] : []
  })
  const termijnnaam = (id: string): string => (protocol.termijnen[id] ?? protocol.gesteldeTermijnen[id])?.naam ?? id
  const toelichting = mag || BUITEN.includes(partij) ? woorden.toelichting : ''
  return {
    onderwerp: `${bericht.naam} (${zaaknummer})`,
    tekst: [
      `${bericht.naam}. Zaaknummer: ${zaaknummer}.`,
      ...(besluit ? [`Besluit: ${besluit.naam}.`] : []),
      ...(gronden.length ? [`Gronden:\n${gronden.map(({ tekst, motivering }) => `- ${tekst}${motivering ? ` ${motivering}` : ''}`).join('\n')}`] : []),
      ...(mag && woorden.motivering ? [`${MOTIVERING}\n${woorden.motivering}`] : []),
      ...delen.map(({ naam, tekst }) => `${naam}\n${tekst}`),
      ...termijnen.map(({ termijn, eindOp }) => `${termijnnaam(termijn)}: tot en met ${datumVoluit(eindOp)}.`),
      ...(toelichting ? [toelichting] : []),
      `Grondslag: ${regel.grondslag}.`,
    ].join('\n\n'),
    vast: [
      { soort: 'woorden', naam: 'het zaaknummer', woorden: zaaknummer },
      ...(besluit ? [{ soort: 'woorden' as const, naam: 'het besluit', woorden: besluit.naam }] : []),
      ...gronden.map(({ tekst }) => ({ soort: 'woorden' as const, naam: `de grond “${tekst}”`, woorden: tekst })),
      ...(mag && woorden.motivering ? [{ soort: 'kop' as const, naam: 'de motivering', woorden: MOTIVERING }] : []),
      ...delen.map(({ naam }) => ({ soort: 'kop' as const, naam: `het deel “${naam}”`, woorden: naam })),
      ...termijnen.map(({ termijn, eindOp }) => ({ soort: 'woorden' as const, naam: `de laatste dag van “${termijnnaam(termijn)}”`, woorden: datumVoluit(eindOp) })),
      ...(toelichting.includes(GATENKOP) ? [{ soort: 'kop' as const, naam: 'de lijst van wat ontbreekt', woorden: GATENKOP }] : []),
      { soort: 'woorden', naam: 'de grondslag', woorden: regel.grondslag },
    ],
  }
}

/** The gaps of a melding, one per line, in the words of the intake. */
export function gatenlijst(protocol: Protocol, velden: readonly { id: string; tekst: string }[]): string {
  const regels = velden.flatMap(({ id, tekst }) => {
    const veld = protocol.intake.find((een) => een.id === id)
    return veld ? [`- ${veld.vraag} (${veld.grondslag})${tekst.trim() ? `: ${tekst.trim()}` : ''}`] : []
  })
  return regels.length ? `${GATENKOP}\n${regels.join('\n')}` : ''
}

/** The request to report, with the day on which as many werkdagen have passed as the protocol gives for a melding. */
export function meldverzoek({ termijnen, teksten }: Protocol, vandaag: Datum): string {
  const melden = termijnen['melden']
  const uiterlijk = melden && melden.eenheid !== 'uur' ? computeTermijn(melden, vandaag).eindOp : undefined
  return `Wij hoorden over een gebeurtenis bij uw organisatie. Wij vragen u die formeel te melden${uiterlijk ? `, uiterlijk op ${datumVoluit(uiterlijk)}` : ''}. ${teksten.meldplicht}`
}
