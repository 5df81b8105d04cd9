import { Eiland } from '../eiland/eiland.tsx'
import { Formulier } from '../formulier/formulier.tsx'
import Bestandskeuze from '../onderzoek/document/bestandskeuze.eiland.tsx'
import { grootteTekst } from '../onderzoek/document/bestandstekst.ts'
import { momentVoluit } from '../teksten/datum.ts'
import { Alinea } from '../ui/alinea.tsx'
import { Knop } from '../ui/knop.tsx'
import { Kop } from '../ui/kop.tsx'
import { Koppeling } from '../ui/koppeling.tsx'
import { VisueelVerborgen } from '../ui/visueel-verborgen.tsx'

export interface Bijlage { id: string, naam: string, grootte: number, toegevoegdOp: string }

/** The files of a melding to save; nothing when there are none. */
export function Bijlagenlijst({ dossierId, bijlagen }: { dossierId: string, bijlagen: readonly Bijlage[] }) {
  if (bijlagen.length === 0) return null
  return (
    <section aria-labelledby="bijlagen-bij">
      <Kop niveau={3} id="bijlagen-bij">Bijlagen</Kop>
      <ul className="boomlijst">{bijlagen.map((bijlage) => <li key={bijlage.id}><Bestand dossierId={dossierId} bijlage={bijlage} /></li>)}</ul>
    </section>
  )
}

/** The files of a melding with what can be done with them: adding, and taking away as long as it is not sent. */
export function Bijlagen({ dossierId, bijlagen, fout, weg }: { dossierId: string, bijlagen: readonly Bijlage[], fout: string | undefined, weg: string }) {
  return (
    <>
      <Kop niveau={2} id="bijlagen">Bijlagen</Kop>
      <Alinea>Hebt u stukken die bij de melding horen? Voeg ze hier toe. De toezichthouder leest ze met de melding.</Alinea>
      {weg && <Formulier action={`/melding/${dossierId}`}><input type="hidden" name="document" value={weg} /><p role="status">Het bestand is verwijderd. <Knop name="doe" value="bestand:terug" soort="tekst">Terughalen</Knop></p></Formulier>}
      {bijlagen.length > 0 && (
        <ul className="boomlijst">
          {bijlagen.map((bijlage) => (
            <li key={bijlage.id}>
              <Bestand dossierId={dossierId} bijlage={bijlage} />
              <Formulier action={`/melding/${dossierId}`}>
                <input type="hidden" name="document" value={bijlage.id} />
                <Knop name="doe" value="bestand:weg" soort="tekst" klein>Verwijderen<VisueelVerborgen> {bijlage.naam}</VisueelVerborgen></Knop>
              </Formulier>
            </li>
          ))}
        </ul>
      )}
      <Eiland naam="bestandskeuze" component={Bestandskeuze} gegevens={{ adres: `/melding/${dossierId}`, label: 'Bestand kiezen', knop: 'Bestand toevoegen', fout: fout ?? null, eerst: 'Bewaar eerst de melding hierboven. Wat u daar typte en nog niet bewaarde, gaat anders verloren.' }} />
    </>
  )
}

function Bestand({ dossierId, bijlage: { id, naam, grootte, toegevoegdOp } }: { dossierId: string, bijlage: Bijlage }) {
  return <><Koppeling href={`/melding/${dossierId}/bijlage/${id}`}>{naam}</Koppeling> <span className="klein zacht">{grootteTekst(grootte)}, {momentVoluit(toegevoegdOp)}</span></>
}
