import { isHeelVerborgen, type Jaartabel } from '@zelfonderzoek/validation/jaarverslag/jaartabel'
import { jaarverslag } from '../teksten/jaarverslag.ts'
import { Alinea } from '../ui/alinea.tsx'
import { Kop } from '../ui/kop.tsx'
import { Uitklap } from '../ui/uitklap.tsx'
import { Cijfertabel } from './cijfertabel.tsx'
import { Staafgrafiek } from './staafgrafiek.tsx'
import { maakStaven } from './staven.ts'

interface CijferdeelProps { tabel: Jaartabel, vorigJaar: number | null, vergelijk?: boolean }

/** A chart with its table beside it; rows that belong to another are folded away below. */
export function Cijferdeel({ tabel, vorigJaar, vergelijk = false }: CijferdeelProps) {
  const grafiek = tabel.id === 'gemeente' ? null : maakStaven(tabel, vergelijk)
  const verborgen = isHeelVerborgen(tabel)
  const onder = tabel.rijen.some(({ soort }) => soort === 'onder')
  return (
    <div className="cijferdeel">
      <div className="cijferdeel__kop">
        <Kop niveau={vergelijk ? 2 : 3} id={`deel-${tabel.id}`} strak>{tabel.titel}</Kop>
        <Alinea soort="klein">{tabel.toelichting}</Alinea>
        {grafiek && grafiek.legenda.length > 0 && <p className="legenda"><span>{grafiek.legenda[0]}</span><span className="legenda__arc">{grafiek.legenda[1]}</span></p>}
        {grafiek && vergelijk && vorigJaar !== null && <p className="legenda"><span>dit jaar</span><span className="legenda__vorig">{vorigJaar}</span></p>}
      </div>
      {grafiek && <Staafgrafiek id={`grafiek-${tabel.id}`} titel={tabel.titel} grafiek={grafiek} />}
      <div className={grafiek ? undefined : 'cijferdeel__breed'}>
        {verborgen ? <Alinea>{jaarverslag.heelVerborgen}</Alinea> : <Cijfertabel tabel={tabel} vorigJaar={vorigJaar} soorten={['gewoon', 'totaal']} />}
        {onder && !verborgen && <Uitklap kop="Alle codes"><Cijfertabel tabel={{ ...tabel, titel: `${tabel.titel}, met de codes` }} vorigJaar={vorigJaar} /></Uitklap>}
      </div>
    </div>
  )
}
