import type { Antwoord } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { Datumveld } from '../../ui/datumveld.tsx'
import { Keuzelijst } from '../../ui/keuzelijst.tsx'
import { Radiogroep } from '../../ui/radiogroep.tsx'
import { Tekstgebied } from '../../ui/tekstgebied.tsx'
import { Tekstveld } from '../../ui/tekstveld.tsx'
import type { Velddef, Veldwaarden } from '../velden/velddef.ts'
import { Antwoordinvoer } from './antwoordinvoer.tsx'
import { Rijeninvoer } from './rijeninvoer.tsx'

export interface InvoerProps {
  def: Velddef
  waarden: Veldwaarden
  zet: (veld: string, waarde: unknown) => void
  /** Ids of the findings in the margin. */
  beschrevenDoor?: string | undefined
  fouten?: Record<string, string>
}

/** Radio buttons up to this number of choices, a list above it. */
const MEESTE_RADIOS = 4

/** The control that fits a field. Without JavaScript every field of a choice is shown; with it only those that belong to the choice. */
export function Veldinvoer({ def, waarden, zet, beschrevenDoor, fouten = {} }: InvoerProps) {
  const gemeen = { label: def.label, hulp: def.hulp, fout: fouten[def.veld], beschrevenDoor, vraag: def.vraag ?? false }
  const tekst = typeof waarden[def.veld] === 'string' ? (waarden[def.veld] as string) : ''
  switch (def.soort) {
    case 'antwoord':
      return <Antwoordinvoer def={def} waarde={waarden[def.veld] as Antwoord} zet={(w) => zet(def.veld, w)} {...gemeen} />
    case 'datum':
      return <Datumveld {...gemeen} name={def.veld} waarde={tekst} onWijzig={(w) => zet(def.veld, w)} nietVerplicht={def.nietVerplicht ?? false} />
    case 'rijen':
      return <Rijeninvoer def={def} rijen={(waarden[def.veld] ?? []) as Record<string, string>[]} zet={(w) => zet(def.veld, w)} beschrevenDoor={beschrevenDoor} />
    case 'keuze':
      return <Keuzeinvoer def={def} waarden={waarden} zet={zet} beschrevenDoor={beschrevenDoor} fouten={fouten} />
    case 'tekst':
      return def.regels === 1
        ? <Tekstveld {...gemeen} name={def.veld} value={tekst} onChange={(e) => zet(def.veld, e.target.value)} />
        : <Tekstgebied {...gemeen} name={def.veld} rows={def.regels ?? 3} value={tekst} onChange={(e) => zet(def.veld, e.target.value)} nietVerplicht={def.nietVerplicht ?? false} />
  }
}

function Keuzeinvoer({ def, waarden, zet, beschrevenDoor, fouten }: InvoerProps & { def: Extract<Velddef, { soort: 'keuze' }> }) {
  const gekozen = typeof waarden[def.veld] === 'string' ? (waarden[def.veld] as string) : ''
  const gemeen = { label: def.label, hulp: def.hulp, beschrevenDoor, name: def.veld, vraag: def.vraag ?? false }
  return (
    <>
      {def.keuzes.length <= MEESTE_RADIOS
        ? <Radiogroep {...gemeen} keuzes={def.keuzes} waarde={gekozen} onKies={(w) => zet(def.veld, w)} vorm="naast" />
        : <Keuzelijst {...gemeen} keuzes={def.keuzes} leeg="Maak een keuze" value={gekozen} onChange={(e) => zet(def.veld, e.target.value)} />}
      {Object.entries(def.bij ?? {}).map(([keuze, velden]) => (
        <div key={keuze} className={gekozen !== keuze ? 'bij-keuze bij-keuze--weg' : 'bij-keuze'}>
          {velden.map((veld) => <Veldinvoer key={veld.veld} def={veld} waarden={waarden} zet={zet} beschrevenDoor={beschrevenDoor} fouten={fouten ?? {}} />)}
        </div>
      ))}
    </>
  )
}
