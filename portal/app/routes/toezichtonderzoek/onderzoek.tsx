import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { Termijnlijst } from '../../beoordeling/termijnlijst.tsx'
import { WatNu } from '../../procedure/wat-nu.tsx'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Hoorplan } from '../../toezichtonderzoek/hoorplan.tsx'
import { laadOnderzoeksdossier } from '../../toezichtonderzoek/laad-onderzoek.server.ts'
import { doeOnderzoek, type Onderzoeksdaad } from '../../toezichtonderzoek/onderzoeksdaden.server.ts'
import { Stukken } from '../../toezichtonderzoek/stukken.tsx'
import { Verslagen } from '../../toezichtonderzoek/verslagen.tsx'
import { Alinea } from '../../ui/alinea.tsx'
import { Foutsamenvatting } from '../../ui/foutsamenvatting.tsx'
import { MetKantlijn } from '../../ui/kantlijn.tsx'
import { KnopLink } from '../../ui/knop-link.tsx'
import { Knoppen } from '../../ui/knoppen.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data ? `Onderzoek ${data.dossier.zaaknummer}` : 'Onderzoek') }]

export function loader({ request, params }: LoaderFunctionArgs) {
  return laadOnderzoeksdossier(request, params['id'])
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, ['toezichthouder'])
  const id = params['id'] ?? ''
  const uit: Onderzoeksdaad = await doeOnderzoek(api, formulier, id)
  if (uit.fouten.length > 0) return json(uit, { status: 400 })
  throw redirect(`/dossier/${id}/onderzoek#${uit.plaats}`)
}

export default function Onderzoek() {
  const { dossier, vandaag, sleutel } = useLoaderData<typeof loader>()
  const na = useActionData<typeof action>()
  const { id, zaaknummer, titel, handelingen } = dossier
  const protocol = protocolversie(dossier.protocol)
  const kan = (handeling: string) => handelingen.includes(handeling)
  const formulier = { fouten: na?.fouten ?? [], invoer: na?.invoer ?? {}, sleutel }
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Werkvoorraad', href: '/werkvoorraad' }, { naam: zaaknummer, href: `/dossier/${id}` }]} hier="Onderzoek" />
      <Foutsamenvatting fouten={na?.fouten} />
      <MetKantlijn kantNaam="Wat gebeurt er nu, en de termijnen" kant={<><WatNu protocol={protocol} stand={dossier.processtand} /><Kop niveau={2} alsNiveau={3}>Termijnen</Kop><Termijnlijst protocol={protocol} termijnen={dossier.termijnen} vandaag={vandaag} /></>}>
        <Alinea soort="boven">{titel || zaaknummer}</Alinea>
        <Kop niveau={1}>Onderzoek door de toezichthouder</Kop>
        <Hoorplan dossier={dossier} kan={kan('hoorverslag_voorleggen')} />
        <Stukken dossier={dossier} kan={kan('informatie_vragen')} {...formulier} />
        <Verslagen dossier={dossier} protocol={protocol} handelingen={handelingen} {...formulier} />
        <Kop niveau={2}>Verder</Kop>
        <Knoppen>
          {kan('onderzoek_afronden') && <KnopLink href={`/dossier/${id}/stap/onderzoek_afronden`}>Onderzoek afronden</KnopLink>}
          <KnopLink soort="stil" href={`/dossier/${id}/rapport`}>Naar het rapport</KnopLink>
          <KnopLink soort="stil" href={`/dossier/${id}/inhoud`}>Inhoud van het dossier</KnopLink>
        </Knoppen>
      </MetKantlijn>
    </>
  )
}
