import type { Uitkomst } from '../bevinding/bevinding.ts'
import { isCompleet } from '../bevinding/bevinding.ts'
import { ASPECT_IDS, type AspectId } from '../checklist/aspect-ids.ts'

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

/** Whether the investigation may be ended (Westerkwartier art. 8 lid 1): all judged, none to supplement, both questions yes. */
export function watSluitenBelet({ oordelen, uitkomsten, zorgvuldig, verbeterplan }: Eindstand): string[] {
  const bij = new Map(oordelen.map((o) => [o.aspect, o]))
  const open = ASPECT_IDS.filter((id) => !bij.get(id)?.oordeel)
  const aanvullen = oordelen.filter((o) => o.oordeel === 'aanvullen')
  return [
    ...(open.length ? [`Beoordeel nog ${open.length === 1 ? '1 aspect' : `${open.length} aspecten`}.`] : []),
    ...(aanvullen.length ? [`Bij ${aanvullen.length === 1 ? '1 aspect' : `${aanvullen.length} aspecten`} vraagt u nog om aanvulling.`] : []),
    ...redenenNodig(oordelen, uitkomsten),
    ...(zorgvuldig === 'ja' ? [] : ['Beantwoord met ja of de aanbieder de zaak zorgvuldig heeft onderzocht (art. 8 lid 1).']),
    ...(verbeterplan === 'ja' ? [] : ['Beantwoord met ja of er een adequaat verbeterplan is (art. 8 lid 1).']),
  ]
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
