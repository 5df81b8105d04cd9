import { Formulier } from '../../formulier/formulier.tsx'
import { Knop } from '../../ui/knop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Uitklap } from '../../ui/uitklap.tsx'
import { grootteTekst, scantekst } from './bestandstekst.ts'
import type { Bestandsregel, VerwijderdBestand } from './laad-bestanden.server.ts'

interface BestandslijstProps {
  lijst: readonly Bestandsregel[]
  verwijderd: readonly VerwijderdBestand[]
  onderzoekId: string
  adres: string
  /** The link that shows what was read, with its words; left out when the report is closed. */
  open: { naam: string, href: (id: string) => string } | null
}

/** The files, each to save, to open and to remove; and those that can still be brought back. */
export function Bestandslijst({ lijst, verwijderd, onderzoekId, adres, open }: BestandslijstProps) {
  return (
    <>
      {lijst.length > 0 && (
        <ul className="bestanden">
          {lijst.map((bestand) => <Regel key={bestand.id} bestand={bestand} onderzoekId={onderzoekId} adres={adres} open={open} />)}
        </ul>
      )}
      {open && verwijderd.length > 0 && (
        <Uitklap kop={`Verwijderd in de laatste 30 dagen (${verwijderd.length})`}>
          <ul className="verwijderd">
            {verwijderd.map(({ id, naam, op }) => (
              <li key={id}>
                <span>{naam} <span className="zacht">verwijderd op {op}</span></span>
                <Formulier action={adres}>
                  <input type="hidden" name="document" value={id} />
                  <Knop klein soort="stil" name="doe" value="bestand:terug">Terugzetten<span className="vh"> van {naam}</span></Knop>
                </Formulier>
              </li>
            ))}
          </ul>
        </Uitklap>
      )}
    </>
  )
}

function Regel({ bestand: { id, naam, grootte, op, scan }, onderzoekId, adres, open }: Pick<BestandslijstProps, 'onderzoekId' | 'adres' | 'open'> & { bestand: Bestandsregel }) {
  return (
    <li>
      <div>
        {scan === 'gecontroleerd' ? <Koppeling href={`/onderzoeken/${onderzoekId}/bestand/${encodeURIComponent(id)}`} download>{naam}</Koppeling> : <span>{naam}</span>}
        <span className="klein zacht">{scan === 'gecontroleerd' ? `${grootteTekst(grootte)}, toegevoegd op ${op}` : scantekst(scan)}</span>
      </div>
      {open && (
        <div className="bestanden__doe">
          {scan === 'gecontroleerd' && <Koppeling href={open.href(id)}>{open.naam}<span className="vh"> van {naam}</span></Koppeling>}
          <Uitklap kop={<>Verwijderen<span className="vh"> van {naam}</span></>}>
            <Formulier action={adres}>
              <input type="hidden" name="document" value={id} />
              <p>U kunt het bestand 30 dagen lang terughalen. Tekst die u al overnam, blijft staan.</p>
              <Knop klein soort="stil" name="doe" value="bestand:weg">Ja, verwijderen<span className="vh"> van {naam}</span></Knop>
            </Formulier>
          </Uitklap>
        </div>
      )}
    </li>
  )
}
