import type { Uitkomst } from '../bevinding/bevinding.ts'
import { isCompleet } from '../bevinding/bevinding.ts'
import { ASPECT_IDS, type AspectId } from '../checklist/aspect-ids.ts'
import type { Protocol } from '../protocol/protocol.ts'

/** What the toezichthouder says of an aspect. */
export const OORDELEN = ['voldoende', 'aanvullen', 'nvt'] as const
export type Oordeel = (typeof OORDELEN)[number]

/** How a judgement reads. */
export const OORDEEL_LABEL: Record<Oordeel, string> = { voldoende: 'Voldoende', aanvullen: 'Aanvullen', nvt: 'N.v.t.' }

export interface Aspectoordeel {
  aspect: string
  oordeel: string
  opmerking: string
  reden: string
}

/** Judging against the finding asks a reason (design: overruling is a person's right, and is stored with its reason). */
export function redenNodig(uitkomst: Uitkomst, oordeel: string): boolean {
  if (oordeel === 'aanvullen') return isCompleet(uitkomst)
  return (oordeel === 'voldoende' || oordeel === 'nvt') && !isCompleet(uitkomst)
}

/** What still stands in the way of a decision, in words; empty when nothing does. */
export interface Eindstand {
  oordelen: readonly Aspectoordeel[]
  uitkomsten: Readonly<Partial<Record<string, Uitkomst>>>
  zorgvuldig: string
  verbeterplan: string
}

/** Where the answers to the questions of a protocol are kept, in the order of its questions. */
export const EINDVELDEN = ['zorgvuldig', 'verbeterplan'] as const

/** Whether the investigation may be ended: every question of the protocol yes, and, where it has a checklist, all judged and none to supplement. */
export function watSluitenBelet(stand: Eindstand, { eindvragen, checklist }: Pick<Protocol, 'eindvragen' | 'checklist'>): string[] {
  const { oordelen, uitkomsten } = stand
  const bij = new Map(oordelen.map((o) => [o.aspect, o]))
  const open = checklist ? ASPECT_IDS.filter((id) => !bij.get(id)?.oordeel) : []
  const aanvullen = oordelen.filter((o) => o.oordeel === 'aanvullen')
  return [
    ...(open.length ? [`Beoordeel nog ${open.length === 1 ? '1 aspect' : `${open.length} aspecten`}.`] : []),
    ...(aanvullen.length ? [`Bij ${aanvullen.length === 1 ? '1 aspect' : `${aanvullen.length} aspecten`} vraagt u nog om aanvulling.`] : []),
    ...redenenNodig(oordelen, uitkomsten),
    ...eindvragen.filter((_, plaats) => antwoordOp(stand, plaats) !== 'ja').map(({ vraag, grondslag }) => `Beantwoord met ja: ${vraag} (${grondslag})`),
  ]
}

/** The answers by the id of their question, as the procedure reads them. */
export function eindantwoorden(stand: Pick<Eindstand, 'zorgvuldig' | 'verbeterplan'>, { eindvragen }: Pick<Protocol, 'eindvragen'>): Record<string, 'ja' | 'nee'> {
  return Object.fromEntries(eindvragen.flatMap(({ id }, plaats) => {
    const antwoord = antwoordOp(stand, plaats)
    return antwoord === 'ja' || antwoord === 'nee' ? [[id, antwoord]] : []
  }))
}

function antwoordOp(stand: Pick<Eindstand, 'zorgvuldig' | 'verbeterplan'>, plaats: number): string {
  const veld = EINDVELDEN[plaats]
  return veld ? stand[veld] : ''
}

/** What still stands in the way of asking a supplement. */
export function watAanvullingBelet({ oordelen, uitkomsten }: Pick<Eindstand, 'oordelen' | 'uitkomsten'>): string[] {
  const aanvullen = oordelen.filter((o) => o.oordeel === 'aanvullen')
  const stil = aanvullen.filter((o) => !o.opmerking.trim())
  return [
    ...(aanvullen.length ? [] : ['Kies bij ten minste één aspect voor aanvullen.']),
    ...(stil.length ? [`Schrijf bij ${stil.length === 1 ? '1 aspect' : `${stil.length} aspecten`} op wat de aanbieder moet aanvullen.`] : []),
    ...redenenNodig(oordelen, uitkomsten),
  ]
}

function redenenNodig(oordelen: readonly Aspectoordeel[], uitkomsten: Eindstand['uitkomsten']): string[] {
  const zonder = oordelen.filter((o) => redenNodig(uitkomsten[o.aspect as AspectId] ?? 'ontbreekt', o.oordeel) && !o.reden.trim())
  return zonder.length ? [`Bij ${zonder.length === 1 ? '1 aspect' : `${zonder.length} aspecten`} oordeelt u anders dan de controle. Schrijf de reden op.`] : []
}
