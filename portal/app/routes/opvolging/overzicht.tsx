import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OpvolgingenDocument } from '@zelfonderzoek/schema'
import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { vandaag } from '../../onderzoek/vandaag.server.ts'
import { Maatregelstatus } from '../../opvolging/maatregelstatus.tsx'
import { vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Tabel } from '../../ui/tabel.tsx'
import { Tellers } from '../../ui/tellers.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Opvolging van maatregelen') }]

const LIJSTEN = ['open', 'te_laat', 'te_beoordelen', 'alle'] as const

export async function loader({ request }: LoaderFunctionArgs) {
  const { api, gebruiker } = await vereisGebruiker(request, ['onderzoeker', 'bestuurder', 'toezichthouder'])
  const zoek = new URL(request.url).searchParams
  const lijst = LIJSTEN.find((een) => een === zoek.get('lijst')) ?? 'open'
  const { opvolgtelling, opvolgingen: { edges, pageInfo } } = await api(OpvolgingenDocument, { first: 50, after: zoek.get('na'), lijst })
  return { lijst, telling: opvolgtelling, maatregelen: edges.map(({ node }) => node), volgende: pageInfo.hasNextPage ? pageInfo.endCursor ?? '' : '', toezichthouder: gebruiker.rol === 'toezichthouder', vandaag: vandaag() }
}

export default function Opvolgoverzicht() {
  const { lijst, telling, maatregelen, volgende, toezichthouder, vandaag: nu } = useLoaderData<typeof loader>()
  const teller = (welke: string, hoeveel: number, wat: string) => ({ hoeveel, wat, href: `/opvolging?lijst=${welke}`, huidig: lijst === welke })
  return (
    <>
      <Kop niveau={1}>Opvolging van maatregelen</Kop>
      <Alinea soort="lood">Maatregelen van afgesloten dossiers. {toezichthouder ? 'De aanbieder meldt hoe ver zij zijn; u beoordeelt het.' : 'U meldt hoe ver zij zijn; de toezichthouder beoordeelt het.'}</Alinea>
      <Tellers naam="Maatregelen naar wat zij vragen" tellers={[teller('open', telling.open, 'nog niet klaar'), { ...teller('te_laat', telling.teLaat, 'over de datum'), ...(telling.teLaat > 0 && { kleur: 'fout' as const }) }, teller('te_beoordelen', telling.teBeoordelen, 'nog te beoordelen')]} />
      {maatregelen.length === 0
        ? <Alinea>Op deze lijst staat nu niets.</Alinea>
        : (
            <Tabel
              titel="Maatregelen, de eerste datum bovenaan" blokken kolommen={[{ naam: 'Maatregel' }, { naam: 'Dossier' }, { naam: 'Klaar op' }, { naam: 'Stand' }]}
              rijen={maatregelen.map((m) => ({
                sleutel: m.id,
                cellen: [
                  <Koppeling key="m" href={`/dossier/${m.dossierId}/opvolging#kop-${m.id}`}>{m.wat.length > 120 ? `${m.wat.slice(0, 117)}…` : m.wat}</Koppeling>,
                  <span key="d">{m.zaaknummer}{toezichthouder && <><br /><span className="klein zacht">{m.aanbiederNaam}</span></>}</span>,
                  m.streefdatum ? datumLang(m.streefdatum) : 'geen dag genoemd',
                  <Maatregelstatus key="s" maatregel={m} vandaag={nu} />,
                ],
              }))}
            />
          )}
      {volgende && <p><Koppeling href={`?${new URLSearchParams({ lijst, na: volgende }).toString()}`}>Volgende maatregelen</Koppeling></p>}
      {lijst !== 'alle' && <p className="alleen-scherm"><Koppeling href="/opvolging?lijst=alle">Alle maatregelen</Koppeling></p>}
    </>
  )
}
