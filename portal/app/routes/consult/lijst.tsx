import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ConsultenDocument } from '@zelfonderzoek/schema'
import { consultstand } from '../../consult/consultstand.ts'
import { vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { momentVoluit } from '../../teksten/datum.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { KnopLink } from '../../ui/knop-link.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Status } from '../../ui/status.tsx'
import { Tabel } from '../../ui/tabel.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Consulten') }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { api, gebruiker } = await vereisGebruiker(request, ['onderzoeker', 'bestuurder', 'toezichthouder'])
  const { consulten } = await api(ConsultenDocument, { first: 50, after: new URL(request.url).searchParams.get('na'), alleenOpen: false })
  return { toezichthouder: gebruiker.rol === 'toezichthouder', consulten: consulten.edges.map(({ node }) => node), volgende: consulten.pageInfo.hasNextPage ? (consulten.pageInfo.endCursor ?? '') : '' }
}

export default function Consulten() {
  const { toezichthouder, consulten, volgende } = useLoaderData<typeof loader>()
  return (
    <>
      <Kruimelpad kruimels={[toezichthouder ? { naam: 'Werkvoorraad', href: '/werkvoorraad' } : { naam: 'Mijn onderzoeken', href: '/onderzoeken' }]} hier="Consulten" />
      <Kop niveau={1}>Consulten</Kop>
      {consulten.length === 0
        ? <Alinea soort="lood">{toezichthouder ? 'Er is nog geen consult gevraagd.' : <>U hebt nog geen consult gevraagd. Dat doet u in de <Koppeling href="/beslishulp">beslishulp</Koppeling>, als u twijfelt.</>}</Alinea>
        : (
            <Tabel
              titel="Consulten, het nieuwste bovenaan" blokken
              kolommen={[{ naam: 'Consult' }, { naam: toezichthouder ? 'Van' : 'Aan' }, { naam: 'Gevraagd' }, { naam: 'Stand' }]}
              rijen={consulten.map(({ id, nummer, aanbieder, toezichthouder: aan, gevraagdOp, advies, afloop, onbereikt }) => {
                const stand = consultstand({ advies: advies ?? null, afloop: afloop ?? null })
                return { sleutel: id, cellen: [<Koppeling key="k" href={`/consult/${id}`}>{nummer}</Koppeling>, toezichthouder ? aanbieder.naam : aan.naam, momentVoluit(gevraagdOp), <span key="s"><Status vorm={stand.vorm}>{stand.woorden}</Status>{onbereikt === (toezichthouder ? aanbieder : aan).naam && <><br /><Status vorm="alarm" kleur="fout" licht>e-mail niet bezorgd</Status></>}</span>] }
              })}
            />
          )}
      {volgende && <p><KnopLink soort="stil" href={`/consulten?na=${encodeURIComponent(volgende)}`}>Oudere consulten</KnopLink></p>}
    </>
  )
}
