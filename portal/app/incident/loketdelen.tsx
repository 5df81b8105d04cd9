import { HOEDANIGHEDEN, type Hoedanigheid } from '@zelfonderzoek/validation/incident/hoedanigheid'
import { LEERPUNT_LABEL, LEERPUNTSTAND_LABEL, type Leerpuntsoort, type Leerpuntstand, type Zicht, ZICHT_LABEL } from '@zelfonderzoek/validation/incident/zaaksoort'
import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { momentVoluit } from '../teksten/datum.ts'
import { Alinea } from '../ui/alinea.tsx'
import { Koppeling } from '../ui/koppeling.tsx'
import { Kop } from '../ui/kop.tsx'
import { KnopLink } from '../ui/knop-link.tsx'
import { Status } from '../ui/status.tsx'
import { Uitklap } from '../ui/uitklap.tsx'
import type { Incidentzaak } from './laad-incident.server.ts'

interface DeelProps { zaak: Incidentzaak, kan: (handeling: string) => boolean }

/** Every version of the notitie, with who read what. */
export function Notitiedeel({ zaak: { id, notities }, kan }: DeelProps) {
  return (
    <>
      <Kop niveau={2}>Bestuurlijke informatienotitie</Kop>
      {notities.length === 0 && <Alinea>Het bestuur is nog niet geïnformeerd.</Alinea>}
      {notities.filter(({ verzondenOp }) => verzondenOp).map(({ id: notitie, nummer, uitgebreid, reden, verzondenOp, verzendingen }) => (
        <Uitklap key={notitie} klein={false} kop={`Notitie ${nummer}, verzonden op ${momentVoluit(verzondenOp ?? '')}${uitgebreid ? ', uitgebreide variant' : ''}`}>
          {uitgebreid && <Alinea>Waarom uitgebreid: {reden}</Alinea>}
          {verzendingen.map(({ hoedanigheid, ontvanger, kanaal, tekst }, nr) => (
            <section key={nr}>
              <Kop niveau={3}>{ontvanger}, {HOEDANIGHEDEN[hoedanigheid as Hoedanigheid].naam.toLowerCase()}</Kop>
              <Alinea soort="klein">{kanaal === 'portaal' ? 'In het postvak van de gemeente.' : 'Door het loket zelf verstuurd.'}</Alinea>
              <div className="rapport rapport--regels">{tekst}</div>
            </section>
          ))}
        </Uitklap>
      ))}
      {kan('informatienotitie_versturen') && <p><KnopLink soort="stil" href={`/incident/${id}/notitie`}>{notities.some(({ verzondenOp }) => !verzondenOp) ? 'Verder met de notitie' : 'Notitie schrijven'}</KnopLink></p>}
    </>
  )
}

/** The organisations that take part, each with its tasks. */
export function Regiedeel({ zaak: { id, deelnemers }, kan }: DeelProps) {
  return (
    <>
      <Kop niveau={2}>Organisaties en taken</Kop>
      {deelnemers.length === 0 && <Alinea>Er doet nog geen andere organisatie mee.</Alinea>}
      <ul className="boomlijst">
        {deelnemers.map(({ id: deelnemer, organisatie, zicht, opdracht, taken }) => (
          <li key={deelnemer}>
            <strong>{organisatie.naam}</strong> <span className="klein zacht">ziet: {ZICHT_LABEL[zicht as Zicht].toLowerCase()}</span>
            <div className="rapport rapport--regels">{opdracht}</div>
            <Regietaken taken={taken} />
          </li>
        ))}
      </ul>
      {kan('incident_bijwerken') && <p><KnopLink soort="stil" href={`/incident/${id}/regie`}>Organisatie of taak toevoegen</KnopLink></p>}
    </>
  )
}

type Taak = Incidentzaak['deelnemers'][number]['taken'][number]

/** Tasks with how far they are. */
export function Regietaken({ taken }: { taken: readonly Taak[] }) {
  return (
    <ul className="boomlijst klein">
      {taken.map(({ id, titel, uiterlijkOp, gedaanOp, toelichting }) => (
        <li key={id}>{titel} {gedaanOp ? <><Status vorm="heel">gedaan</Status> {momentVoluit(gedaanOp)}. {toelichting}</> : <><Status vorm="klok">nog te doen</Status> {uiterlijkOp && `uiterlijk ${datumVoluit(uiterlijkOp)}`}</>}</li>
      ))}
    </ul>
  )
}

/** What the case taught. */
export function Leerdeel({ zaak: { id, leerpunten }, kan }: DeelProps) {
  return (
    <>
      <Kop niveau={2}>Leerpunten</Kop>
      {leerpunten.length === 0 && <Alinea>Er is nog geen leerpunt vastgelegd.</Alinea>}
      <ul className="boomlijst">
        {leerpunten.map(({ id: punt, soort, tekst, eigenaar, stand, vervolg }) => (
          <li key={punt}>
            <strong>{LEERPUNT_LABEL[soort as Leerpuntsoort]}</strong>: <span className="rapport">{tekst}</span>
            <div className="klein zacht">{eigenaar}. {LEERPUNTSTAND_LABEL[stand as Leerpuntstand]}. {vervolg}</div>
          </li>
        ))}
      </ul>
      <p>
        {kan('leerpunt_vastleggen') && <KnopLink soort="stil" href={`/incident/${id}/leerpunt`}>Leerpunt vastleggen</KnopLink>}{' '}
        {leerpunten.length > 0 && <Koppeling href="/leerpunten">Alle leerpunten en hun vervolg</Koppeling>}
      </p>
    </>
  )
}
