import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { watNu } from '@zelfonderzoek/validation/protocol/wat-nu'
import { Formulier } from '../formulier/formulier.tsx'
import { Stapknoppen } from '../procedure/stapknoppen.tsx'
import { Alinea } from '../ui/alinea.tsx'
import { Knop } from '../ui/knop.tsx'
import { KnopLink } from '../ui/knop-link.tsx'
import { Knoppen } from '../ui/knoppen.tsx'
import { Koppeling } from '../ui/koppeling.tsx'
import { Lijst } from '../ui/lijst.tsx'
import { Melding } from '../ui/melding.tsx'
import type { Incidentzaak } from './laad-incident.server.ts'

interface ConceptknoppenProps { id: string, versie: number, advies: string, spoed: boolean, telefoon: string | null, sleutel: string, mist: readonly { veld: string, bericht: string }[] }

/** What the melder does with a concept: report, or ask a consult when there is doubt. What is missing for a melding does not stop a consult. */
export function Conceptknoppen({ id, versie, advies, spoed, telefoon, sleutel, mist }: ConceptknoppenProps) {
  const consultEerst = advies !== 'melden'
  return (
    <Formulier>
      <input type="hidden" name="sleutel" value={sleutel} />
      <input type="hidden" name="versie" value={versie} />
      {spoed && telefoon && <Melding soort="letop" kop="Bel bij spoed het loket"><p>Bel {telefoon}. Versturen mag daarnaast ook.</p></Melding>}
      {mist.length > 0 && (
        <Melding soort="info" kop="Dit vraagt het loket nog voor een melding">
          <Lijst klein punten={mist.map(({ veld, bericht }) => <Koppeling key={veld} href={`/incident/${id}/feiten#${veld}`}>{bericht}</Koppeling>)} />
        </Melding>
      )}
      <Alinea>Nog niemand bij het loket ziet dit. Een consult is geen melding: er gaan geen termijnen lopen.</Alinea>
      <Knoppen>
        <Knop name="doe" value="melden" {...(consultEerst && { soort: 'stil' as const })}>Melden bij het loket</Knop>
        <Knop name="doe" value="consult" {...(!consultEerst && { soort: 'stil' as const })}>Eerst overleggen: consult vragen</Knop>
        <KnopLink soort="stil" href={`/incident/${id}/feiten`}>Wijzigen</KnopLink>
      </Knoppen>
    </Formulier>
  )
}

interface ZaakknoppenProps { zaak: Incidentzaak, protocol: Protocol, coordinator: boolean, mijn: boolean, sleutel: string }

/** What can be done now: the step that waits for the coördinator, and those of the table. */
export function Zaakknoppen({ zaak: { id, processtand, handelingen, incident }, protocol, coordinator, mijn, sleutel }: ZaakknoppenProps) {
  const gelezen = handelingen.filter((handeling) => handeling !== 'melding_lezen' || !incident?.gelezenOp)
  return (
    <>
      {handelingen.includes('criteria_vaststellen') && <Knoppen><KnopLink href={`/incident/${id}/criteria`}>Criteria vaststellen</KnopLink></Knoppen>}
      <Stapknoppen aanZet={coordinator && !handelingen.includes('criteria_vaststellen') && watNu(protocol, processtand).aanZet.includes('coordinator')} id={id} protocol={protocol} stand={processtand} handelingen={gelezen} />
      {handelingen.includes('incident_bijwerken') && !mijn && (
        <Formulier>
          <input type="hidden" name="sleutel" value={sleutel} />
          <Knop name="doe" value="oppakken" soort="stil" klein>{incident?.behandelaar ? 'Zaak overnemen van uw collega' : 'Zaak op u nemen'}</Knop>
        </Formulier>
      )}
    </>
  )
}
