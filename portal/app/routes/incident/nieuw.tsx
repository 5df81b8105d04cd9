import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { IncidentBewarenDocument, LoketDocument } from '@zelfonderzoek/schema'
import { leegIncident } from '@zelfonderzoek/validation/incident/incident-inhoud'
import { foutregels, sleutelUit } from '../../beoordeling/geweigerd.ts'
import { Incidentformulier } from '../../incident/incidentformulier.tsx'
import { leesIncidentformulier } from '../../incident/lees-incident.ts'
import { LOKETGEMEENTE } from '../../incident/loketgemeente.ts'
import { Loketkaart } from '../../incident/loketkaart.tsx'
import { vereisGevonden } from '../../sessie/antwoorden.server.ts'
import { vereisFormulier, vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Melding } from '../../ui/melding.tsx'

const ROLLEN = ['onderzoeker', 'bestuurder'] as const

export const meta: MetaFunction = () => [{ title: paginatitel('Melden bij het incidentenloket') }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { api } = await vereisGebruiker(request, ROLLEN)
  const { loket } = await api(LoketDocument, { gemeentecode: LOKETGEMEENTE })
  return { loket: vereisGevonden(request, loket), sleutel: crypto.randomUUID() }
}

/** Keeps the concept and shows under which criteria it falls; sending comes after that. */
export async function action({ request }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ROLLEN)
  const inhoud = leesIncidentformulier(formulier)
  const { incidentBewaren: uit } = await api(IncidentBewarenDocument, { input: { gemeentecode: LOKETGEMEENTE, inhoud, sleutel: sleutelUit(formulier) } })
  if (uit.__typename === 'DossierGewijzigd') throw redirect(`/incident/${uit.dossier.id}`)
  return json({ inhoud, fouten: foutregels(uit) }, { status: 400 })
}

export default function NieuwIncident() {
  const { loket, sleutel } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Mijn onderzoeken', href: '/onderzoeken' }]} hier="Incidentenloket" />
      <Foutsamenvatting fouten={na?.fouten} />
      <Kop niveau={1}>Melden bij het incidentenloket</Kop>
      <Alinea soort="lood">Voor incidenten en calamiteiten in Rotterdam die de Wmo of de Jeugdwet raken, of als het zo voelt. U verstuurt pas op de volgende bladzijde; daar ziet u onder welk criterium het valt.</Alinea>
      <Melding soort="letop" kop="Dit vervangt de wettelijke melding niet"><p>Geldt voor uw calamiteit een wettelijke meldplicht, dan meldt u die ook bij het toezicht Wmo of de inspectie. Twijfelt u? <Koppeling href="/beslishulp?gemeente=0599&voorziening=begeleiding">Gebruik de beslishulp</Koppeling>.</p></Melding>
      <p><Koppeling href="/regie">Taken van het loket voor uw organisatie</Koppeling></p>
      <Loketkaart loket={loket} />
      <Incidentformulier adres="/incident" inhoud={na?.inhoud ?? leegIncident()} versie={0} sleutel={sleutel} fouten={na?.fouten ?? []} knop="Bewaren en criteria bekijken" metWoordvoering={false} />
    </>
  )
}
