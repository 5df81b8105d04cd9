import { Eiland } from '../../eiland/eiland.tsx'
import { Alinea } from '../../ui/alinea.tsx'
import { foutVan, type Foutregel } from '../../ui/foutsamenvatting.tsx'
import { Kop } from '../../ui/kop.tsx'
import Bestandskeuze from '../document/bestandskeuze.eiland.tsx'
import { Bestandslijst } from '../document/bestandslijst.tsx'
import { Bestandsmelding } from '../document/bestandsmelding.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Status, type Vorm } from '../../ui/status.tsx'
import type { Bestandenblad } from '../document/laad-bestanden.server.ts'
import type { Overnameregelkort } from './neem-over.server.ts'

const STAND: Record<Overnameregelkort['stand'], readonly [Vorm, string]> = {
  bezig: ['bezig', 'Bezig'], overgenomen: ['heel', 'Overgenomen'], teruggedraaid: ['streep', 'Ongedaan gemaakt'], gestopt: ['alarm', 'Niet gelukt'],
}

interface ImportstartProps { blad: Bestandenblad, onderzoekId: string, adres: string, overnames: readonly Overnameregelkort[], fouten: readonly Foutregel[], na: { stap: string, over: string } | null }

/** The first step: choose the report, or go on with one that was read before. */
export function Importstart({ blad: { lijst, verwijderd }, onderzoekId, adres, overnames, fouten, na }: ImportstartProps) {
  return (
    <>
      <Alinea soort="boven">Stap 1 van 3: bestand kiezen</Alinea>
      <Kop niveau={1}>Eigen rapport overnemen</Kop>
      <Alinea soort="lood">Hebt u het rapport al geschreven? Wij lezen het, en verdelen de tekst over de elf onderdelen. U kijkt alles na voordat er iets in uw onderzoek komt.</Alinea>
      <Bestandsmelding na={na} velden={[]} adres={adres} />
      <Eiland naam="bestandskeuze" component={Bestandskeuze} gegevens={{ adres, label: 'Uw rapport', knop: 'Rapport toevoegen en lezen', fout: foutVan(fouten, 'bestand') ?? null, eerst: null }} />
      <section id="bestanden" aria-labelledby="eerder" tabIndex={-1}>
        <Kop niveau={2} id="eerder">Eerder toegevoegd</Kop>
        {lijst.length === 0 && <Alinea soort="zacht">Er staat nog geen heel rapport bij dit dossier.</Alinea>}
        <Bestandslijst lijst={lijst} verwijderd={verwijderd} onderzoekId={onderzoekId} adres={adres} open={{ naam: 'Indeling bekijken', href: (id) => `${adres}?gelezen=${encodeURIComponent(id)}` }} />
      </section>
      {overnames.length > 0 && (
        <section aria-labelledby="overgenomen">
          <Kop niveau={2} id="overgenomen">Wat u al overnam</Kop>
          <ul className="bestanden">
            {overnames.map(({ id, naam, op, door, stand }) => (
              <li key={id}>
                <div><Koppeling href={`${adres}/${id}`}>{naam}, {op}</Koppeling><span className="klein zacht">Door {door}</span></div>
                <Status vorm={STAND[stand][0]}>{STAND[stand][1]}</Status>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
