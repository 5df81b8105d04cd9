import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { InzageDocument } from '@zelfonderzoek/schema'
import { beginVan, inzageregel } from '../../beoordeling/inzageregels.ts'
import { Inzagetabel, Periodekeuze } from '../../beoordeling/inzagetabel.tsx'
import { vandaag } from '../../onderzoek/vandaag.server.ts'
import { vereisGevonden } from '../../sessie/antwoorden.server.ts'
import { vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Knop } from '../../ui/knop.tsx'
import { KnopLink } from '../../ui/knop-link.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Paneel } from '../../ui/paneel.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(`Inzage ${data?.zaaknummer ?? ''}`) }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { api, gebruiker } = await vereisGebruiker(request, ['toezichthouder', 'coordinator'])
  const zoek = new URL(request.url).searchParams
  const [periode, na] = [zoek.get('periode') ?? '', zoek.get('na')]
  const van = beginVan(periode, vandaag())
  const id = params['id'] ?? ''
  const { auditregels: { edges, pageInfo } } = await api(InzageDocument, { id, first: 50, after: na, van: van ?? null, tot: null })
  if (!van && !na) vereisGevonden(request, edges[0])
  return { id, loket: gebruiker.rol === 'coordinator', periode, zaaknummer: edges[0]?.node.zaaknummer ?? '', regels: edges.map(({ node }) => inzageregel(node)), volgende: pageInfo.hasNextPage ? (pageInfo.endCursor ?? '') : '' }
}

export default function Inzage() {
  const { id, periode, zaaknummer, regels, volgende, loket } = useLoaderData<typeof loader>()
  return (
    <>
      <Kruimelpad kruimels={[loket ? { naam: 'Incidenten', href: '/incidenten' } : { naam: 'Werkvoorraad', href: '/werkvoorraad' }, { naam: zaaknummer || 'Dossier', href: `/${loket ? 'incident' : 'dossier'}/${id}` }]} hier="Inzage" />
      <Kop niveau={1}>Wie dit dossier opende of wijzigde</Kop>
      <Alinea soort="lood">Het nieuwste staat bovenaan. Dat u hier kijkt, wordt ook vastgelegd.</Alinea>
      <Alinea><Koppeling href="/noodtoegang">Dossiers die in nood zijn geopend</Koppeling></Alinea>
      <Paneel>
        <form method="get" role="search" aria-label="Periode kiezen">
          <div className="filters">
            <Periodekeuze periode={periode} />
            <Knop>Toon</Knop>
          </div>
        </form>
      </Paneel>
      <Inzagetabel regels={regels} leeg="In deze periode heeft niemand het dossier geopend of gewijzigd." />
      {regels.length > 0 && <p className="alleen-scherm"><Koppeling href={`/dossier/${id}/inzage/csv?${new URLSearchParams({ periode }).toString()}`}>Het hele logboek van deze periode als csv</Koppeling></p>}
      {volgende && <p><KnopLink soort="stil" href={`/dossier/${id}/inzage?${new URLSearchParams({ periode, na: volgende }).toString()}`}>Oudere regels</KnopLink></p>}
    </>
  )
}
