import type { AspectUitkomst } from '@zelfonderzoek/validation/volledigheid/oordeel'
import type { ReactNode } from 'react'
import { Kop } from '../../ui/kop.tsx'
import { Melding } from '../../ui/melding.tsx'
import { Tekstgebied } from '../../ui/tekstgebied.tsx'
import { Uitklap } from '../../ui/uitklap.tsx'
import { Vraag } from '../../ui/vraag.tsx'
import type { Velddef, Veldwaarden, Vraagdef } from '../velden/velddef.ts'
import { Veldinvoer } from './veldinvoer.tsx'
import { Vraagbevinding } from './vraagbevinding.tsx'

/** What stands around the fields of a question; plain data, so that it travels with the island. */
export interface Vraagtekst {
  titel: string
  grondslag: string
  uitleg: string
  goed?: string | undefined
  minderGoed?: string | undefined
  /** What the toezichthouder asked at this question when the report came back. */
  aanvullen: readonly { ronde: number, opmerking: string }[]
}

export interface SectieformulierProps {
  vragen: readonly Vraagdef[]
  teksten: Readonly<Record<string, Vraagtekst>>
  waarden: Veldwaarden
  zet: (veld: string, waarde: unknown) => void
  aspecten: readonly AspectUitkomst[]
  fouten?: Record<string, string>
  /** Shown under a question, such as the two texts of a conflict. */
  onder?: (vraag: Vraagdef) => ReactNode
}

/** The questions of a section, each with its findings in the margin. */
export function Sectieformulier({ vragen, teksten, waarden, zet, aspecten, fouten = {}, onder }: SectieformulierProps) {
  return (
    <>
      {vragen.map((vraag, plaats) => {
        const tekst = teksten[vraag.id]
        const eigen = aspecten.filter((a) => vraag.aspecten.includes(a.aspect))
        const ids = eigen.map((a) => bevindingId(a.aspect))
        return (
          <Vraag key={vraag.id} id={`vraag-${vraag.id}`} eerste={plaats === 0} {...(tekst?.grondslag ? { grondslag: tekst.grondslag } : {})} kant={<Kant tekst={tekst} aspecten={eigen} />}>
            {tekst?.titel && vraag.velden.length !== 1 && <Kop niveau={2} strak>{tekst.titel}</Kop>}
            {tekst && <Aanvullingsvraag tekst={tekst} niveau={vraag.velden.length === 1 ? 2 : 3} />}
            {vraag.velden.map((def) => (
              <Veldinvoer key={def.veld} def={alsVraag(def, vraag, tekst)} waarden={waarden} zet={zet} beschrevenDoor={ids.join(' ') || undefined} fouten={fouten} />
            ))}
            {onder?.(vraag)}
          </Vraag>
        )
      })}
      <Vraag id="vraag-vrijeTekst" kant={<p className="klein zacht">De controle leest ook deze tekst. Bij de vraag zelf vindt de toezichthouder uw antwoord sneller.</p>}>
        <Tekstgebied
          name="vrijeTekst" label="Overige tekst bij dit onderdeel" nietVerplicht rows={4}
          hulp="Hier kan tekst uit uw eigen rapport staan die bij geen vraag past."
          value={String(waarden['vrijeTekst'] ?? '')} onChange={(e) => zet('vrijeTekst', e.target.value)}
        />
      </Vraag>
    </>
  )
}

/** What the toezichthouder asked at this question, in the words of the toezichthouder. */
export function Aanvullingsvraag({ tekst: { aanvullen }, niveau = 3 }: { tekst: Vraagtekst, niveau?: 2 | 3 }) {
  return aanvullen.map(({ ronde, opmerking }, plaats) => (
    <Melding key={plaats} soort="letop" kopNiveau={niveau} kop="De toezichthouder vraagt hier om aanvulling">
      {opmerking.trim() ? <p><q className="rapport">{opmerking}</q></p> : <p>Er staat geen toelichting bij.</p>}
      <p className="klein">Over ronde {ronde}.</p>
    </Melding>
  ))
}

/** The one field of a question carries the question itself as its label. */
function alsVraag(def: Velddef, { velden }: Vraagdef, tekst: Vraagtekst | undefined): Velddef {
  return velden.length === 1 && tekst?.titel ? { ...def, label: tekst.titel, vraag: true } : def
}

/** Id of the finding of an aspect. */
export function bevindingId(aspect: string): string {
  return `bevinding-${aspect.replace('.', '-')}`
}

/** The margin of a question: its findings, and what the Bijlage asks. */
export function Kant({ tekst, aspecten }: { tekst: Vraagtekst | undefined, aspecten: readonly AspectUitkomst[] }) {
  return (
    <>
      {aspecten.map((oordeel) => <Vraagbevinding key={oordeel.aspect} oordeel={oordeel} id={bevindingId(oordeel.aspect)} />)}
      {tekst && (
        <Uitklap kop="Wat vraagt de Bijlage?">
          <p>{tekst.uitleg}</p>
          {tekst.goed && <p><strong>Goed:</strong> <q className="rapport">{tekst.goed}</q></p>}
          {tekst.minderGoed && <p><strong>Minder goed:</strong> <q className="rapport">{tekst.minderGoed}</q></p>}
        </Uitklap>
      )}
    </>
  )
}
