import { useEffect, useRef } from 'react'
import { Datumveld } from '../../ui/datumveld.tsx'
import { Keuzelijst } from '../../ui/keuzelijst.tsx'
import { Knop } from '../../ui/knop.tsx'
import { Selectievak } from '../../ui/selectievak.tsx'
import { Tekstgebied } from '../../ui/tekstgebied.tsx'
import { Tekstveld } from '../../ui/tekstveld.tsx'
import type { Kolomdef, Velddef } from '../velden/velddef.ts'

type Rij = Record<string, string>

interface RijeninvoerProps {
  def: Extract<Velddef, { soort: 'rijen' }>
  rijen: readonly Rij[]
  zet: (rijen: Rij[]) => void
  beschrevenDoor?: string | undefined
}

/** A list of rows, each a small group of fields. Adding and removing work by plain posts too. */
export function Rijeninvoer({ def, rijen, zet, beschrevenDoor }: RijeninvoerProps) {
  const blok = useRef<HTMLFieldSetElement>(null)
  const erbij = useRef(false)
  useEffect(() => {
    if (!erbij.current) return
    erbij.current = false
    blok.current?.querySelector<HTMLElement>('.rijblok:last-of-type input:not([type=hidden]), .rijblok:last-of-type textarea')?.focus()
  }, [rijen.length])
  const wijzig = (nr: number, veld: string, waarde: string) => zet(rijen.map((rij, plaats) => (plaats === nr ? { ...rij, [veld]: waarde } : rij)))
  const voegToe = () => {
    erbij.current = true
    zet([...rijen, { id: nieuwId(rijen), ...Object.fromEntries(def.kolommen.map((k) => [k.veld, ''])) }])
  }
  return (
    <fieldset ref={blok} className="rijen" id={def.veld} aria-describedby={beschrevenDoor}>
      <legend className={def.vraag ? 'rijen__vraag' : 'utrecht-form-label'}>{def.label}</legend>
      {def.hulp && <div className="utrecht-form-field-description">{def.hulp}</div>}
      {rijen.length === 0 && <p className="zacht">Er staat nog niets in deze lijst.</p>}
      {rijen.map((rij, nr) => (
        <fieldset key={rij['id']} className="rijblok">
          <legend>{def.rij} {nr + 1}</legend>
          <input type="hidden" name={`${def.veld}[${nr}].id`} value={rij['id']} />
          <div className="rijblok__velden">
            {def.kolommen.map((kolom) => (
              <Cel key={kolom.veld} kolom={kolom} naam={`${def.veld}[${nr}].${kolom.veld}`} waarde={rij[kolom.veld] ?? ''} zet={(w) => wijzig(nr, kolom.veld, w)} />
            ))}
          </div>
          <div className="zonder-script"><Selectievak name={`${def.veld}[${nr}].weg`} value="ja" label={`${def.rij} ${nr + 1} weghalen bij opslaan`} /></div>
          <div className="met-script">
            <Knop soort="stil" klein type="button" onClick={() => zet(rijen.filter((_, plaats) => plaats !== nr))}>{def.rij} {nr + 1} weghalen</Knop>
          </div>
        </fieldset>
      ))}
      <Knop soort="stil" klein type="submit" name="doe" value={`rij:${def.veld}`} onClick={(e) => { e.preventDefault(); voegToe() }}>{def.rij} toevoegen</Knop>
    </fieldset>
  )
}

function Cel({ kolom, naam, waarde, zet }: { kolom: Kolomdef, naam: string, waarde: string, zet: (waarde: string) => void }) {
  const gemeen = { name: naam, label: kolom.label, strak: true }
  if (kolom.soort === 'datum') return <Datumveld {...gemeen} waarde={waarde} onWijzig={zet} />
  if (kolom.soort === 'keuze') return <Keuzelijst {...gemeen} keuzes={kolom.keuzes ?? []} leeg="Maak een keuze" value={waarde} onChange={(e) => zet(e.target.value)} />
  if (kolom.soort === 'lang') return <Tekstgebied {...gemeen} rows={2} value={waarde} onChange={(e) => zet(e.target.value)} />
  return <Tekstveld {...gemeen} value={waarde} onChange={(e) => zet(e.target.value)} {...(kolom.soort === 'tijd' ? { hulp: 'Bijvoorbeeld 21.45', inputMode: 'numeric' as const } : {})} />
}

/** A short id that no row of the list has. */
export function nieuwId(rijen: readonly Rij[]): string {
  const bezet = new Set(rijen.map((rij) => rij['id']))
  let nr = rijen.length + 1
  while (bezet.has(`r${nr}`)) nr += 1
  return `r${nr}`
}
