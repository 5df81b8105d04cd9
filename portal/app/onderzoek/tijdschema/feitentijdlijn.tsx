import { weekdag } from '@zelfonderzoek/validation/kalender/dagen'
import type { Feit } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Status } from '../../ui/status.tsx'
import { Tijdlijn } from '../../ui/tijdlijn.tsx'
import { type Moment, ordenFeiten } from './orden-feiten.ts'

const DAG = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'] as const
const MAAND = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const

interface FeitentijdlijnProps {
  rijen: readonly Feit[]
  /** Where the facts are written, when that is another page. */
  wijzigen?: string
}

/** The facts of section 6 in order of time; what has no readable date stands apart, with what to do. */
export function Feitentijdlijn({ rijen, wijzigen }: FeitentijdlijnProps) {
  const { momenten, zonderDatum } = ordenFeiten(rijen)
  if (momenten.length === 0 && zonderDatum.length === 0 && wijzigen === undefined) return null
  return (
    <section className="feitentijdlijn" aria-labelledby="tijdlijn-kop">
      <Kop niveau={2} alsNiveau={3} id="tijdlijn-kop">Tijdlijn van de feiten</Kop>
      {wijzigen && <p className="zacht">{momenten.length === 0 ? 'In onderdeel 6 staan nog geen feiten met een datum.' : 'Uit onderdeel 6.'} <Koppeling href={wijzigen}>Feiten wijzigen</Koppeling></p>}
      {momenten.length > 0 && <Tijdlijn naam="Feiten op volgorde van tijd" punten={momenten.map((moment, plaats) => punt(moment, momenten[plaats - 1]))} />}
      {zonderDatum.length > 0 && (
        <div className="bevinding bevinding--half">
          <p className="bevinding__kop"><Status vorm="half">{zonderDatum.length === 1 ? 'Eén feit staat niet op de tijdlijn' : `${zonderDatum.length} feiten staan niet op de tijdlijn`}</Status></p>
          <p>Bij {zonderDatum.length === 1 ? 'dit moment' : 'deze momenten'} staat geen datum die bestaat:</p>
          <ul>
            {zonderDatum.map(({ feit, rij }) => <li key={feit.id}>Moment {rij}: <span className="rapport">{feit.feit.trim() || 'nog zonder tekst'}</span> <span className="zacht">({feit.datum.trim() ? `datum: ${feit.datum.split('-').reverse().filter(Boolean).join('-')}` : 'geen datum'})</span></li>)}
          </ul>
        </div>
      )}
    </section>
  )
}

function punt({ feit, datum, tijd }: Moment, vorige: Moment | undefined) {
  return {
    id: feit.id,
    ...(vorige?.datum !== datum && { dag: dagtekst(datum, vorige?.datum.slice(0, 4) !== datum.slice(0, 4)) }),
    ...(tijd && { tijd }),
    datetime: tijd ? `${datum}T${tijd.replace('.', ':')}` : datum,
    feit: <span className="rapport">{feit.feit.trim() || 'Nog zonder tekst'}</span>,
    ...(feit.bron.trim() && { bron: feit.bron.trim() }),
  }
}

/** `di 10 nov`, with the year where it changes. */
function dagtekst(datum: string, metJaar: boolean): string {
  const [jaar, maand, dag] = datum.split('-').map(Number)
  return [DAG[weekdag(datum)], dag, MAAND[(maand ?? 1) - 1], metJaar && jaar].filter(Boolean).join(' ')
}
