import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { IncidentBewarenDocument, IncidentBijwerkenDocument } from '@zelfonderzoek/schema'
import { foutregels, sleutelUit, tekstUit } from '../../beoordeling/geweigerd.ts'
import { Incidentformulier } from '../../incident/incidentformulier.tsx'
import { INCIDENTROLLEN, laadIncident } from '../../incident/laad-incident.server.ts'
import { leesIncidentformulier } from '../../incident/lees-incident.ts'
import { Loketkaart } from '../../incident/loketkaart.tsx'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'
import { foutAntwoord } from '../../sessie/antwoorden.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data ? `Feiten van ${data.zaaknummer}` : 'Feiten') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { zaak, incident, inhoud, loket, coordinator, sleutel } = await laadIncident(request, params['id'])
  if (!zaak.handelingen.includes('incident_bijwerken') && !zaak.handelingen.includes('melding_schrijven')) throw foutAntwoord(request, 404, 'NIET_GEVONDEN')
  return { id: zaak.id, zaaknummer: zaak.zaaknummer, versie: incident.versie, inhoud, loket, coordinator, sleutel }
}

/** Keeps the concept of a melder, or what a coördinator learned. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, INCIDENTROLLEN)
  const { inhoud: stond, coordinator, loket } = await laadIncident(request, params['id'])
  const dossierId = params['id'] ?? ''
  const inhoud = leesIncidentformulier(formulier, stond)
  const basis = { dossierId, versie: Number(tekstUit(formulier, 'versie')), inhoud, sleutel: sleutelUit(formulier) }
  const uit = coordinator
    ? (await api(IncidentBijwerkenDocument, { input: basis })).incidentBijwerken
    : (await api(IncidentBewarenDocument, { input: { ...basis, gemeentecode: loket.gemeentecode } })).incidentBewaren
  if (uit.__typename === 'DossierGewijzigd') throw redirect(`/incident/${dossierId}`)
  return json({ inhoud, fouten: foutregels(uit) }, { status: 400 })
}

export default function Feiten() {
  const { id, zaaknummer, versie, inhoud, loket, coordinator, sleutel } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  return (
    <>
      <Kruimelpad kruimels={[coordinator ? { naam: 'Incidenten', href: '/incidenten' } : { naam: 'Mijn onderzoeken', href: '/onderzoeken' }, { naam: zaaknummer, href: `/incident/${id}` }]} hier="Feiten" />
      <Foutsamenvatting fouten={na?.fouten} />
      <Kop niveau={1}>Feiten van {zaaknummer}</Kop>
      {!coordinator && <Loketkaart loket={loket} />}
      <Incidentformulier adres={`/incident/${id}/feiten`} inhoud={na?.inhoud ?? inhoud} versie={versie} sleutel={sleutel} fouten={na?.fouten ?? []} knop="Bewaren" metWoordvoering={coordinator} />
    </>
  )
}
