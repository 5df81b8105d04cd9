import { Formulier } from '../../formulier/formulier.tsx'
import { Knop } from '../../ui/knop.tsx'
import { Uitklap } from '../../ui/uitklap.tsx'

/** A record that was removed less than 30 days ago. */
export interface Verwijderd { id: string, naam: string, op: string, metOnder: number }

/** What can still be brought back. */
export function VerwijderdLijst({ lijst, soort, adres }: { lijst: readonly Verwijderd[], soort: 'oorzaak' | 'maatregel', adres: string }) {
  if (lijst.length === 0) return null
  return (
    <Uitklap kop={`Verwijderd in de laatste 30 dagen (${lijst.length})`}>
      <ul className="verwijderd">
        {lijst.map(({ id, naam, op, metOnder }) => (
          <li key={id}>
            <span><span className="rapport">{naam}</span>{metOnder > 0 && `, met ${metOnder} eronder`} <span className="zacht">verwijderd op {op}</span></span>
            <Formulier action={adres}>
              <input type="hidden" name="id" value={id} />
              <Knop klein soort="stil" name="doe" value={`${soort}:terug`}>Terugzetten<span className="vh"> van {naam}</span></Knop>
            </Formulier>
          </li>
        ))}
      </ul>
    </Uitklap>
  )
}
