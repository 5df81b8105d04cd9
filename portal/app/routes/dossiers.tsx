import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { vereisGebruiker } from '../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../teksten/portaal.ts'
import { Alinea } from '../ui/alinea.tsx'
import { Kop } from '../ui/kop.tsx'
import { Bladeren } from '../werkvoorraad/bladeren.tsx'
import { Dossiertabel } from '../werkvoorraad/dossiertabel.tsx'
import { laadDossiers, plaatsUit } from '../werkvoorraad/laad-werkvoorraad.server.ts'

export const meta: MetaFunction = () => [{ title: paginatitel('Dossiers') }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { api } = await vereisGebruiker(request, ['contactambtenaar'])
  return laadDossiers(api, null, plaatsUit(new URL(request.url).searchParams))
}

export default function Dossiers() {
  const { dossiers, vorige, volgende, eerste, vandaag } = useLoaderData<typeof loader>()
  return (
    <>
      <Kop niveau={1}>Dossiers</Kop>
      <Alinea soort="lood">De meldingen die uw gemeente betreffen. U ziet waar een dossier staat, niet wat erin staat.</Alinea>
      {dossiers.length > 0
        ? <Dossiertabel titel="Dossiers, de eerste termijn bovenaan" dossiers={dossiers} vandaag={vandaag} />
        : <Alinea>Er zijn nog geen dossiers. U krijgt bericht als een melding uw gemeente betreft.</Alinea>}
      <Bladeren vorige={vorige && adres('voor', vorige)} volgende={volgende && adres('na', volgende)} eerste={eerste} />
    </>
  )
}

function adres(kant: 'na' | 'voor', plaats: string): string {
  return `/dossiers?${kant}=${encodeURIComponent(plaats)}`
}
