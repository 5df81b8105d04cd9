import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BerichtenDocument } from '@zelfonderzoek/schema'
import { vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { momentVoluit } from '../../teksten/datum.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { KnopLink } from '../../ui/knop-link.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Status } from '../../ui/status.tsx'
import { Tabel } from '../../ui/tabel.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Berichten') }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { api } = await vereisGebruiker(request, ['onderzoeker', 'bestuurder', 'toezichthouder', 'coordinator', 'contactambtenaar'])
  const na = new URL(request.url).searchParams.get('na')
  const { berichten } = await api(BerichtenDocument, { first: 50, after: na })
  return {
    berichten: berichten.edges.map(({ node }) => ({ ...node, verzonden: momentVoluit(node.verzondenOp) })),
    volgende: berichten.pageInfo.hasNextPage ? (berichten.pageInfo.endCursor ?? '') : '',
  }
}

export default function Berichten() {
  const { berichten, volgende } = useLoaderData<typeof loader>()
  const nieuw = berichten.filter((bericht) => !bericht.gelezenOp).length
  return (
    <>
      <Kop niveau={1}>Berichten</Kop>
      {berichten.length === 0
        ? <Alinea soort="lood">U hebt nog geen berichten. Als er een bericht komt, krijgt u ook een e-mail.</Alinea>
        : (
            <>
              <Alinea soort="lood">{nieuw === 0 ? 'U hebt alles gelezen.' : nieuw === 1 ? 'U hebt één nieuw bericht.' : `U hebt ${nieuw} nieuwe berichten.`}</Alinea>
              <Tabel
                titel="Berichten, het nieuwste bovenaan" blokken
                kolommen={[{ naam: 'Onderwerp' }, { naam: 'Van' }, { naam: 'Verzonden' }, { naam: 'Gelezen' }]}
                rijen={berichten.map((bericht) => ({
                  sleutel: bericht.id,
                  cellen: [
                    <Koppeling key="o" href={`/berichten/${bericht.id}`}>{bericht.gelezenOp ? bericht.onderwerp : <strong>{bericht.onderwerp}</strong>}</Koppeling>,
                    bericht.van.naam,
                    bericht.verzonden,
                    bericht.gelezenOp ? <Status key="g" vorm="heel" licht>gelezen</Status> : <Status key="g" vorm="bezig">nieuw</Status>,
                  ],
                }))}
              />
            </>
          )}
      <Alinea soort="klein"><Koppeling href="/agenda">Termijnen in uw eigen agenda zetten</Koppeling></Alinea>
      {volgende && <p><KnopLink soort="stil" href={`/berichten?na=${encodeURIComponent(volgende)}`}>Oudere berichten</KnopLink></p>}
    </>
  )
}
