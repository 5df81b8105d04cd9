import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AvgverzoekenDocument } from '@zelfonderzoek/schema'
import { Verzoektabel } from '../../avg/verzoektabel.tsx'
import { vandaag } from '../../onderzoek/vandaag.server.ts'
import { vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { avg } from '../../teksten/avg.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Verzoeken van betrokkenen') }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { api } = await vereisGebruiker(request, ['toezichthouder'])
  const zoek = new URL(request.url).searchParams
  const alle = zoek.get('alle') === 'ja'
  const { avgverzoeken: { edges, pageInfo } } = await api(AvgverzoekenDocument, { first: 50, after: zoek.get('na'), alle })
  return { alle, verzoeken: edges.map(({ node }) => node), volgende: pageInfo.hasNextPage ? pageInfo.endCursor ?? '' : '', vandaag: vandaag() }
}

export default function Avgoverzicht() {
  const { alle, verzoeken, volgende, vandaag: nu } = useLoaderData<typeof loader>()
  return (
    <>
      <Kop niveau={1}>Verzoeken van betrokkenen</Kop>
      <Alinea soort="lood">{avg.lood}</Alinea>
      {verzoeken.length === 0
        ? <Alinea>{alle ? avg.leegAlle : avg.leeg} Een verzoek legt u vast bij het dossier, onder Betrokkenen.</Alinea>
        : <Verzoektabel titel={alle ? 'Alle verzoeken, de eerste laatste dag bovenaan' : 'Verzoeken waarover u nog moet besluiten, de eerste laatste dag bovenaan'} verzoeken={verzoeken} vandaag={nu} metDossier />}
      {volgende && <p><Koppeling href={`?${new URLSearchParams({ ...(alle && { alle: 'ja' }), na: volgende }).toString()}`}>Volgende verzoeken</Koppeling></p>}
      <p className="alleen-scherm"><Koppeling href="/bewaren">Bewaren en vernietigen</Koppeling> · <Koppeling href={alle ? '/avg' : '/avg?alle=ja'}>{alle ? 'Alleen wat nog open is' : 'Ook wat is afgehandeld'}</Koppeling></p>
    </>
  )
}
