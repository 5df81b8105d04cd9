import { type Veldconflict, voegSamen } from '@zelfonderzoek/validation/zelfonderzoek/samenvoegen'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useFormulierToken } from '../../formulier/formulier-token.tsx'
import { useAutosave } from '../../onderzoek/formulier/use-autosave.ts'
import { meldKaart } from './oordeelstand.ts'
import type { Aspectgegevens } from './oordeelgegevens.ts'

export interface Oordeelwaarden { oordeel: string, opmerking: string, reden: string }

const GEEN: Oordeelwaarden = { oordeel: '', opmerking: '', reden: '' }
const VELDEN = ['oordeel', 'opmerking', 'reden'] as const

interface Opties { gegevens: Aspectgegevens, adres: string, indieningId: string, getypt: readonly (readonly [string, string])[] | undefined }

/** One judgement that saves itself: a choice at once, words after a pause. A colleague's judgement is never overwritten silently. */
export function useOordeel({ gegevens: { id, oordeel: begin, bewaardOp: toen }, adres, indieningId, getypt }: Opties) {
  const [waarden, zetWaarden] = useState<Oordeelwaarden>({ oordeel: begin.oordeel, opmerking: begin.opmerking, reden: begin.reden })
  const [basis, zetBasis] = useState(waarden)
  const [conflicten, zetConflicten] = useState<Veldconflict[]>([])
  const naBewaren = useCallback((bewaard: object) => zetBasis(bewaard as Oordeelwaarden), [])
  const opslag = useAutosave({ adres: `${adres}?aspect=${id}`, zelfonderzoekId: indieningId, token: useFormulierToken(), waarden: { ...waarden }, versie: begin.versie, bewaardOp: toen, naBewaren })
  const { stand, uitkomst, bewaar, bewaardOp } = opslag
  const nu = useRef({ waarden, basis })
  nu.current = { waarden, basis }
  const gekozen = useRef(waarden.oordeel)

  useEffect(() => {
    if (gekozen.current === waarden.oordeel) return
    gekozen.current = waarden.oordeel
    bewaar()
  }, [waarden.oordeel, bewaar])

  useEffect(() => {
    if (uitkomst?.soort !== 'conflict') return
    const hun = { ...GEEN, ...uitkomst.huidig }
    const { samen, conflicten: gevonden } = voegSamen({ ...nu.current.basis }, { ...nu.current.waarden }, alleenVelden(hun))
    zetBasis(alleenVelden(hun))
    zetWaarden(alleenVelden({ ...GEEN, ...samen }))
    zetConflicten(gevonden)
    if (gevonden.length === 0) window.setTimeout(() => bewaar(uitkomst.versie))
  }, [uitkomst, bewaar])

  useEffect(() => {
    const gevonden = new Map(getypt?.filter(([naam]) => naam.startsWith(`${id}.`)))
    if (gevonden.size > 0) zetWaarden((was) => ({ ...was, ...Object.fromEntries(VELDEN.flatMap((veld) => (gevonden.has(`${id}.${veld}`) ? [[veld, (gevonden.get(`${id}.${veld}`) ?? '').replaceAll('\r\n', '\n')]] : []))) }))
  }, [getypt, id])

  const vuil = VELDEN.some((veld) => waarden[veld] !== basis[veld])
  useEffect(() => meldKaart(id, { oordeel: waarden.oordeel, vuil, stand, bewaardOp, uitkomst }), [id, waarden.oordeel, vuil, stand, bewaardOp, uitkomst])

  /** Settles a conflict: mine stays, or the colleague's comes in its place. */
  const beslis = (hun: boolean): void => {
    if (hun) zetWaarden((was) => ({ ...was, ...Object.fromEntries(conflicten.map((c) => [c.veld, c.hun])) }))
    zetConflicten([])
    if (uitkomst?.soort === 'conflict') window.setTimeout(() => bewaar(uitkomst.versie))
  }
  const zet = (veld: keyof Oordeelwaarden, waarde: string): void => zetWaarden((was) => ({ ...was, [veld]: waarde }))
  return { waarden, zet, versie: opslag.versie, bewaar, conflicten, beslis, doorFunctie: uitkomst?.soort === 'conflict' ? uitkomst.doorFunctie : null }
}

function alleenVelden({ oordeel, opmerking, reden }: Oordeelwaarden): Record<string, unknown> & Oordeelwaarden {
  return { oordeel, opmerking, reden }
}
