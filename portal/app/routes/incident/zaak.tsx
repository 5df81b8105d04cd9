import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { IncidentIndienenDocument, IncidentOppakkenDocument, StapZettenDocument } from '@zelfonderzoek/schema'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { watNu } from '@zelfonderzoek/validation/protocol/wat-nu'
import { Berichten, Besluiten } from '../../beoordeling/dossierdelen.tsx'
import { foutregels, sleutelUit, tekstUit } from '../../beoordeling/geweigerd.ts'
import { Termijnlijst } from '../../beoordeling/termijnlijst.tsx'
import { Criterialijst } from '../../incident/criterialijst.tsx'
import { Conceptknoppen, Zaakknoppen } from '../../incident/zaakknoppen.tsx'
import { INCIDENTROLLEN, laadIncident } from '../../incident/laad-incident.server.ts'
import { Leerdeel, Notitiedeel, Regiedeel } from '../../incident/loketdelen.tsx'
import { Loketkaart } from '../../incident/loketkaart.tsx'
import { Wettelijk } from '../../incident/wettelijk.tsx'
import { Zaakfeiten, zaaksoortNaam } from '../../incident/zaakkop.tsx'
import { Staplijst } from '../../procedure/staplijst.tsx'
import { Takenblok } from '../../procedure/takenblok.tsx'
import { WatNu } from '../../procedure/wat-nu.tsx'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { MetKantlijn } from '../../ui/kantlijn.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Uitklap } from '../../ui/uitklap.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data ? `Zaak ${data.zaak.zaaknummer}` : 'Zaak') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { zaak, incident, loket, mist, coordinator, gebruiker, vandaag, sleutel } = await laadIncident(request, params['id'])
  return { zaak, incident, loket, mist, coordinator, vandaag, sleutel, mijn: incident.behandelaar?.id === gebruiker.id }
}

/** Reports the incident, asks a consult instead, or takes the case on. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, INCIDENTROLLEN)
  const dossierId = params['id'] ?? ''
  const [doe, sleutel] = [tekstUit(formulier, 'doe'), sleutelUit(formulier)]
  const uit = doe === 'consult'
    ? (await api(StapZettenDocument, { input: { dossierId, handeling: 'consult_vragen', sleutel } })).stapZetten
    : doe === 'oppakken'
      ? (await api(IncidentOppakkenDocument, { input: { dossierId, sleutel } })).incidentOppakken
      : (await api(IncidentIndienenDocument, { input: { dossierId, versie: Number(tekstUit(formulier, 'versie')), sleutel } })).incidentIndienen
  if (uit.__typename === 'DossierGewijzigd' || uit.__typename === 'DossierOvergedragen') throw redirect(`/incident/${dossierId}`)
  return json({ fouten: foutregels(uit) }, { status: 400 })
}

export default function Zaak() {
  const { zaak, incident, loket, mist, coordinator, vandaag, sleutel, mijn } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  const { id, zaaknummer, titel, processtand, handelingen } = zaak
  const protocol = protocolversie(zaak.protocol)
  const concept = incident.ontvangenOp == null
  const kan = (handeling: string): boolean => handelingen.includes(handeling)
  const { naam } = watNu(protocol, processtand)
  return (
    <>
      <Kruimelpad kruimels={[coordinator ? { naam: 'Incidenten', href: '/incidenten' } : { naam: 'Mijn onderzoeken', href: '/onderzoeken' }]} hier={zaaknummer} />
      <Foutsamenvatting fouten={na?.fouten} />
      <MetKantlijn kantNaam="Het loket, en wat er nu gebeurt" kant={<>{!coordinator && <Loketkaart loket={loket} />}<WatNu protocol={protocol} stand={processtand} />{zaak.termijnen.length > 0 && <><Kop niveau={2} alsNiveau={3}>Termijnen</Kop><Termijnlijst protocol={protocol} termijnen={zaak.termijnen} vandaag={vandaag} /></>}</>}>
        <Alinea soort="boven">{zaaksoortNaam(incident.zaaksoort)} · {zaaknummer}</Alinea>
        <Kop niveau={1}>{titel || zaaknummer}</Kop>
        <Alinea soort="lood">{naam}.{incident.spoed && ' Met spoed.'}</Alinea>
        <Wettelijk incident={incident} taken={zaak.taken} />
        {concept ? <Conceptknoppen id={id} versie={incident.versie} advies={incident.criteria.advies} spoed={incident.spoed} telefoon={loket.meldtelefoon ?? null} sleutel={sleutel} mist={mist} /> : <Zaakknoppen zaak={zaak} protocol={protocol} coordinator={coordinator} mijn={mijn} sleutel={sleutel} />}
        <Kop niveau={2}>Onder welk criterium valt het?</Kop>
        <Criterialijst oordeel={incident.criteria} metAdvies={concept} />
        <Kop niveau={2}>De feiten</Kop>
        <Zaakfeiten incident={incident} />
        {incident.origineel && <Uitklap kop="De e-mail zoals die binnenkwam" klein={false}><div className="rapport rapport--regels">{incident.origineel}</div></Uitklap>}
        {(kan('incident_bijwerken') || kan('melding_schrijven')) && <p><Koppeling href={`/incident/${id}/feiten`}>Feiten{coordinator && ' of onrust'} wijzigen</Koppeling></p>}
        <Takenblok dossierId={id} taken={zaak.taken} voor={coordinator ? 'toezichthouder' : 'aanbieder'} ander={coordinator ? 'de melder' : 'het loket'} />
        {coordinator && <><Notitiedeel zaak={zaak} kan={kan} /><Regiedeel zaak={zaak} kan={kan} /><Leerdeel zaak={zaak} kan={kan} /></>}
        {zaak.besluiten.length > 0 && <><Kop niveau={2}>Besluiten</Kop><Besluiten protocol={protocol} besluiten={zaak.besluiten} /></>}
        <Kop niveau={2}>Berichten</Kop>
        <Berichten berichten={zaak.berichten} />
        <Kop niveau={2}>Wat er is gebeurd</Kop>
        <Staplijst protocol={protocol} stappen={zaak.stappen} />
        {kan('inzage_lezen') && <p><Koppeling href={`/dossier/${id}/inzage`}>Wie deze zaak opende of wijzigde</Koppeling></p>}
      </MetKantlijn>
    </>
  )
}
