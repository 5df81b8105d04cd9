import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Formulier } from '../../formulier/formulier.tsx'
import { laadOnderzoek } from '../../onderzoek/gegevens/onderzoek.server.ts'
import { draaiTerug, telTerugstappen } from '../../onderzoek/importeren/draai-terug.server.ts'
import { Overgenomen } from '../../onderzoek/importeren/overgenomen.tsx'
import { Teruggedraaid } from '../../onderzoek/importeren/teruggedraaid.tsx'
import { beginTerugdraaien, vindWerk } from '../../onderzoek/importeren/werk.server.ts'
import { Werkvoortgang } from '../../onderzoek/importeren/werkvoortgang.tsx'
import { vereisFormulier, vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Knop } from '../../ui/knop.tsx'
import { KnopLink } from '../../ui/knop-link.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'

/** Seconds after which the browser fetches the page again while the job goes on. */
const VERVERS = 2

export const meta: MetaFunction = () => [{ title: paginatitel('Eigen rapport overnemen') }]

/** Shows a job: how far it is, or what came of it. A job that is not known any more leads back to the reports. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { gebruiker } = await vereisGebruiker(request, ['onderzoeker', 'bestuurder'])
  const { dossier } = await laadOnderzoek(request, params['id'])
  const werk = vindWerk(params['werk'] ?? '', gebruiker.id, dossier.id)
  if (!werk) throw redirect(`/onderzoeken/${dossier.id}/importeren`)
  const { id, gedaan, totaal, gestopt } = werk
  const bezig = !werk.uit && !gestopt
  const stand = werk.soort === 'overnemen' ? { soort: werk.soort, overname: werk.uit, blad: werk.blad, terugIn: werk.terugIn } : { soort: werk.soort, terugdraai: werk.uit }
  return json({ id, onderzoekId: dossier.id, zaaknummer: dossier.zaaknummer, gedaan, totaal, gestopt, bezig, stand }, bezig ? { headers: { Refresh: String(VERVERS) } } : {})
}

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => ({ ...(loaderHeaders.has('Refresh') && { Refresh: String(loaderHeaders.get('Refresh')) }) })

/** Takes an import back. A second click shows the first. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { api, gebruiker } = await vereisFormulier(request, ['onderzoeker', 'bestuurder'])
  const { dossier } = await laadOnderzoek(request, params['id'])
  const werk = vindWerk(params['werk'] ?? '', gebruiker.id, dossier.id)
  const plek = `/onderzoeken/${dossier.id}/importeren`
  if (werk?.soort !== 'overnemen' || !(werk.uit || werk.gestopt)) throw redirect(werk ? `${plek}/${werk.id}` : plek)
  if (werk.terugIn) throw redirect(`${plek}/${werk.terugIn}`)
  const { terugweg } = werk
  const terug = await beginTerugdraaien({ gebruikerId: gebruiker.id, onderzoekId: dossier.id, totaal: telTerugstappen(terugweg) }, (stap) => draaiTerug(api, terugweg, stap))
  werk.terugIn = terug.id
  throw redirect(`${plek}/${terug.id}`)
}

export default function Importwerk() {
  const { id, onderzoekId, zaaknummer, gedaan, totaal, gestopt, stand } = useLoaderData<typeof loader>()
  const adres = `/onderzoeken/${onderzoekId}/importeren`
  const eigen = `${adres}/${id}`
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Mijn onderzoeken', href: '/onderzoeken' }, { naam: zaaknummer, href: `/onderzoeken/${onderzoekId}` }]} hier="Eigen rapport overnemen" />
      {stand.soort === 'overnemen' && stand.overname ? <Overgenomen overname={stand.overname} blad={stand.blad} onderzoekId={onderzoekId} adres={adres} terug={stand.terugIn ? null : eigen} />
        : stand.soort === 'terugdraaien' && stand.terugdraai ? <Teruggedraaid uit={stand.terugdraai} onderzoekId={onderzoekId} adres={adres} />
          : gestopt ? <Gestopt gedaan={gedaan} totaal={totaal} adres={adres} terug={stand.soort === 'overnemen' && !stand.terugIn ? eigen : null} />
            : <Werkvoortgang soort={stand.soort} gedaan={gedaan} totaal={totaal} adres={eigen} />}
    </>
  )
}

function Gestopt({ gedaan, totaal, adres, terug }: { gedaan: number, totaal: number, adres: string, terug: string | null }) {
  return (
    <>
      <Kop niveau={1}>Het werk is halverwege gestopt</Kop>
      <Alinea soort="lood">{gedaan} van {totaal} stappen zijn gedaan en bewaard. Doe het nog een keer: wat er al staat, komt er niet dubbel bij.</Alinea>
      <KnopLink href={adres}>Terug naar uw rapport</KnopLink>
      {terug && <Formulier action={terug}><Knop soort="stil" name="doe" value="import:terugdraaien">Ongedaan maken wat is gedaan</Knop></Formulier>}
    </>
  )
}
