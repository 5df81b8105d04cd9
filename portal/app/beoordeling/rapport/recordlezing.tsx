import type { Zelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { Kop } from '../../ui/kop.tsx'
import type { Regelbeoordeling } from '../oordeel/regeloordelen.tsx'
import { Verschiltekst } from '../../ui/verschiltekst.tsx'
import { rapportplek, type Terugweg, type Verschilregel } from './rapportplek.ts'
import { Maatregelen, Oorzaken } from './records.tsx'
import { Terug } from './terug.tsx'

interface RecordlezingProps { nummer: 7 | 9, rapport: Zelfonderzoek, verschillen: readonly Verschilregel[] | null, terugwegen: readonly Terugweg[], regels?: Regelbeoordeling | undefined }

/** The causes, and with section 9 the measures; above them what changed. */
export function Recordlezing({ nummer, rapport, verschillen, terugwegen, regels }: RecordlezingProps) {
  const bij = (veld: string): Terugweg[] => terugwegen.filter((weg) => weg.veld === veld)
  const records = (verschillen ?? []).filter((een) => een.rij)
  return (
    <>
      {records.length > 0 && (
        <section aria-labelledby="gewijzigd">
          <Kop niveau={3} id="gewijzigd">{nummer === 7 ? 'Gewijzigde oorzaken' : 'Gewijzigde maatregelen'}</Kop>
          {records.map((een) => <div key={een.rij}><Kop niveau={4}>{een.kop}{!een.oud ? ', nieuw' : !een.nieuw ? ', weg' : ''}</Kop><p className="rapport--regels"><Verschiltekst oud={een.oud} nieuw={een.nieuw} /></p></div>)}
        </section>
      )}
      <section id={rapportplek('basisoorzaken')} tabIndex={-1}>
        <Kop niveau={3}>Oorzaken</Kop>
        <Oorzaken oorzaken={rapport.basisoorzaken} regels={nummer === 7 ? regels : undefined} />
        <Terug wegen={bij('basisoorzaken')} />
      </section>
      {nummer === 9 && (
        <section id={rapportplek('verbetermaatregelen')} tabIndex={-1}>
          <Kop niveau={3}>Maatregelen</Kop>
          <Maatregelen rapport={rapport} regels={regels} />
          <Terug wegen={bij('verbetermaatregelen')} />
        </section>
      )}
    </>
  )
}
