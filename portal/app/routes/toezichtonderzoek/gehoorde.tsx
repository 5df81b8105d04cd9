import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { rondeOp } from '@zelfonderzoek/validation/onderzoek/reactieronde'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { Termijnlijst } from '../../beoordeling/termijnlijst.tsx'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { doeGehoorde } from '../../toezichtonderzoek/gehoordedaden.server.ts'
import { laadGehoorde } from '../../toezichtonderzoek/laad-onderzoek.server.ts'
import { Linkpaneel } from '../../toezichtonderzoek/linkpaneel.tsx'
import { Planformulier, Uitnodiging } from '../../toezichtonderzoek/planformulier.tsx'
import { Reactielijst } from '../../toezichtonderzoek/reactielijst.tsx'
import { Papierreactie } from '../../toezichtonderzoek/papierreactie.tsx'
import { Verslagdeel } from '../../toezichtonderzoek/verslagdeel.tsx'
import { Voorleggen } from '../../toezichtonderzoek/voorleggen.tsx'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { Kop } from '../../ui/kop.tsx'
import { MetKantlijn } from '../../ui/kantlijn.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data?.gehoorde?.functie ?? 'Iemand horen') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  return { ...await laadGehoorde(request, params['id'], params['gehoorde']), portaal: new URL(request.url).origin }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ['toezichthouder'])
  const [dossierId, gehoordeId] = [params['id'] ?? '', params['gehoorde'] ?? '']
  const uit = await doeGehoorde({ api, formulier, dossierId, gehoordeId })
  if (uit.link) return json(uit, { headers: { 'cache-control': 'no-store' } })
  if (uit.fouten.length > 0) return json(uit, { status: 400 })
  throw redirect(uit.naar.startsWith('/') ? uit.naar : `/dossier/${dossierId}/onderzoek/gehoorde/${gehoordeId}${uit.naar}`)
}

export default function Gehoorde() {
  const { dossier, gehoorde, portaal, vandaag, sleutel } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  const { id, zaaknummer } = dossier
  const protocol = protocolversie(dossier.protocol)
  const formulier = { fouten: na?.fouten ?? [], invoer: na?.invoer ?? {}, sleutel }
  const kan = (handeling: string) => dossier.handelingen.includes(handeling)
  const schrijven = kan('hoorverslag_voorleggen')
  const mijn = gehoorde ? dossier.reacties.filter(({ gehoordeId }) => gehoordeId === gehoorde.id) : []
  const termijn = dossier.termijnen.findLast((een) => een.persoon === gehoorde?.functie && een.soort === rondeOp(protocol, 'hoorverslag')?.termijn)
  const voorgelegd = gehoorde?.hoorverslagen.some(({ voorgelegdOp }) => voorgelegdOp) ?? false
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Werkvoorraad', href: '/werkvoorraad' }, { naam: zaaknummer, href: `/dossier/${id}` }, { naam: 'Onderzoek', href: `/dossier/${id}/onderzoek` }]} hier={gehoorde?.functie ?? 'Iemand toevoegen'} />
      <Foutsamenvatting fouten={na?.fouten} />
      <MetKantlijn kantNaam="Termijnen" kant={<><Kop niveau={2} alsNiveau={3}>Termijnen</Kop><Termijnlijst protocol={protocol} termijnen={dossier.termijnen.filter(({ persoon }) => persoon === '' || persoon === gehoorde?.functie)} vandaag={vandaag} /></>}>
        <Kop niveau={1}>{gehoorde?.functie ?? 'Iemand in het hoorplan zetten'}</Kop>
        {na?.link && <Linkpaneel link={na.link} href={`${portaal}/reactie/${na.link.sleutel}`} />}
        {schrijven && <Planformulier gehoorde={gehoorde} voorgelegd={voorgelegd} {...formulier} />}
        {!schrijven && gehoorde && !gehoorde.horen && <Alinea>Niet gehoord. Reden: {gehoorde.reden}</Alinea>}
        {gehoorde?.horen && (
          <>
            {schrijven && !voorgelegd && <Uitnodiging gehoorde={gehoorde} {...formulier} />}
            <Verslagdeel gehoorde={gehoorde} kan={schrijven} {...formulier} />
            {gehoorde.hoorverslagen.length > 0 && <Voorleggen gehoorde={gehoorde} protocol={protocol} termijn={termijn} links={dossier.gastlinks.filter(({ gehoordeId }) => gehoordeId === gehoorde.id)} kan={schrijven} concept={kan('rapport_vaststellen')} gereageerd={mijn} vandaag={vandaag} {...formulier} />}
            {voorgelegd && <Kop niveau={2} id="reacties">Reacties</Kop>}
            {voorgelegd && <Reactielijst reacties={mijn} kanHoor={kan('hoorreactie_verwerken')} kanConcept={kan('rapport_vaststellen')} brief={kan('reactie_afwijzen')} {...formulier} />}
            {voorgelegd && <Papierreactie protocol={protocol} hoor={schrijven && termijn !== undefined} concept={kan('rapport_vaststellen')} gereageerd={mijn} {...formulier} />}
          </>
        )}
      </MetKantlijn>
    </>
  )
}
