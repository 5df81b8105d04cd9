import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Formulier } from '../../formulier/formulier.tsx'
import { laadOnderzoek } from '../../onderzoek/gegevens/onderzoek.server.ts'
import { Importstand } from '../../onderzoek/importeren/importstand.tsx'
import { draaiTerug, type Overnameblad, vindOvername } from '../../onderzoek/importeren/neem-over.server.ts'
import { Overgenomen } from '../../onderzoek/importeren/overgenomen.tsx'
import { Teruggedraaid } from '../../onderzoek/importeren/teruggedraaid.tsx'
import { Werkvoortgang } from '../../onderzoek/importeren/werkvoortgang.tsx'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { Knop } from '../../ui/knop.tsx'
import { KnopLink } from '../../ui/knop-link.tsx'
import { Knoppen } from '../../ui/knoppen.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'

/** Seconds after which the browser fetches the page again while the work goes on. */
const VERVERS = 2

export const meta: MetaFunction = () => [{ title: paginatitel('Eigen rapport overnemen') }]

/** Shows a taking over: that it goes on, what came of it, or that it was taken back. One that is not there leads back to the reports. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { dossier, api } = await laadOnderzoek(request, params['id'])
  const overname = await vindOvername(api, params['werk'] ?? '')
  if (!overname) throw redirect(`/onderzoeken/${dossier.id}/importeren`)
  return json({ overname, onderzoekId: dossier.id, zaaknummer: dossier.zaaknummer }, overname.bezig ? { headers: { Refresh: String(VERVERS) } } : {})
}

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => ({ ...(loaderHeaders.has('Refresh') && { Refresh: String(loaderHeaders.get('Refresh')) }) })

/** Takes an import back. A second click shows the first. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { api } = await vereisFormulier(request, ['onderzoeker', 'bestuurder'])
  const { dossier } = await laadOnderzoek(request, params['id'])
  const overname = await vindOvername(api, params['werk'] ?? '')
  const geweigerd = overname?.uitkomst ? await draaiTerug(api, overname.id) : null
  if (geweigerd) return json({ geweigerd }, 409)
  throw redirect(`/onderzoeken/${dossier.id}/importeren/${params['werk']}`)
}

export default function Importwerk() {
  const { overname: { id, stappen, bezig, gestoptOm, blad, uitkomst, terug }, onderzoekId, zaaknummer } = useLoaderData<typeof loader>()
  const geweigerd = useActionData<typeof action>()?.geweigerd
  const adres = `/onderzoeken/${onderzoekId}/importeren`
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Mijn onderzoeken', href: '/onderzoeken' }, { naam: zaaknummer, href: `/onderzoeken/${onderzoekId}` }]} hier="Eigen rapport overnemen" />
      <Foutsamenvatting fouten={geweigerd ? [{ veld: 'terugdraaien', tekst: geweigerd }] : []} />
      {bezig ? <Werkvoortgang stappen={stappen} adres={`${adres}/${id}`} />
        : terug ? <Teruggedraaid uit={terug} onderzoekId={onderzoekId} adres={adres} />
          : uitkomst ? <Overgenomen uitkomst={uitkomst} blad={blad} onderzoekId={onderzoekId} adres={adres} terug={`${adres}/${id}`} />
            : <Gestopt reden={gestoptOm ?? ''} blad={blad} adres={adres} />}
    </>
  )
}

function Gestopt({ reden, blad, adres }: { reden: string, blad: Overnameblad, adres: string }) {
  return (
    <>
      <Kop niveau={1}>Er is niets overgenomen</Kop>
      <Alinea soort="lood">{reden} Uw rapport en uw indeling zijn er nog, en in uw onderzoek is niets veranderd.</Alinea>
      <Knoppen>
        <Formulier action={adres}><Importstand stand={blad} /><Knop name="doe" value="import:indelen">Terug naar de indeling</Knop></Formulier>
        <KnopLink soort="stil" href={adres}>Naar uw rapporten</KnopLink>
      </Knoppen>
    </>
  )
}
