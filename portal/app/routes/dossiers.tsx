import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { vereisGebruiker } from '../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../teksten/portaal.ts'
import { Alinea } from '../ui/alinea.tsx'
import { KnopLink } from '../ui/knop-link.tsx'
import { Kop } from '../ui/kop.tsx'
import { Dossiertabel } from '../werkvoorraad/dossiertabel.tsx'
import { laadDossiers } from '../werkvoorraad/laad-werkvoorraad.server.ts'

export const meta: MetaFunction = () => [{ title: paginatitel('Dossiers') }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { api } = await vereisGebruiker(request, ['contactambtenaar'])
  return laadDossiers(api, undefined, new URL(request.url).searchParams.get('na'))
}

export default function Dossiers() {
  const { dossiers, volgende, vandaag } = useLoaderData<typeof loader>()
  return (
    <>
      <Kop niveau={1}>Dossiers</Kop>
      <Alinea soort="lood">De meldingen die uw gemeente betreffen. U ziet waar een dossier staat, niet wat erin staat.</Alinea>
      {dossiers.length > 0
        ? <Dossiertabel titel="Dossiers" dossiers={dossiers} vandaag={vandaag} />
        : <Alinea>Er zijn nog geen dossiers. U krijgt bericht als een melding uw gemeente betreft.</Alinea>}
      {volgende && <p><KnopLink soort="stil" href={`/dossiers?na=${encodeURIComponent(volgende)}`}>Volgende dossiers</KnopLink></p>}
    </>
  )
}
