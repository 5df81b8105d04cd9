import { type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OnderzoekenDocument } from '@zelfonderzoek/schema'
import { STAND_LABEL, type Stand } from '@zelfonderzoek/validation/dossier/stand'
import { datumLang, datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { dagenTekst } from '@zelfonderzoek/validation/termijn/termijn-tekst'
import { schrijftermijn } from '../../onderzoek/schrijftermijn.ts'
import { vandaag } from '../../onderzoek/vandaag.server.ts'
import { vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Kop } from '../../ui/kop.tsx'
import { KnopLink } from '../../ui/knop-link.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Status, type Vorm } from '../../ui/status.tsx'
import { Tabel } from '../../ui/tabel.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Mijn onderzoeken') }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { api } = await vereisGebruiker(request, ['onderzoeker', 'bestuurder'])
  const na = new URL(request.url).searchParams.get('na')
  const { dossiers } = await api(OnderzoekenDocument, { first: 50, after: na })
  return { dossiers: dossiers.edges.map(({ node }) => ({ ...node, eindOp: schrijftermijn(node.protocol, node.termijnen)?.eindOp ?? null })), volgende: dossiers.pageInfo.hasNextPage ? dossiers.pageInfo.endCursor : null, vandaag: vandaag() }
}

const VORM: Record<Stand, Vorm> = { concept: 'rust', gemeld: 'klok', zelfonderzoek: 'bezig', ingediend: 'klok', aanvullen: 'half', afgesloten: 'heel' }
const TEKST: Partial<Record<Stand, string>> = { zelfonderzoek: 'U schrijft', aanvullen: 'U vult aan', gemeld: 'Wacht op bevestiging' }

export default function Overzicht() {
  const { dossiers, volgende, vandaag: nu } = useLoaderData<typeof loader>()
  const werk = dossiers.filter((d) => ['concept', 'zelfonderzoek', 'aanvullen'].includes(d.stand)).length
  return (
    <>
      <Kop niveau={1}>Mijn onderzoeken</Kop>
      {dossiers.length === 0
        ? (
            <>
              <Alinea soort="lood">U hebt nog geen onderzoek. Een onderzoek begint met een melding.</Alinea>
              <KnopLink href="/melding">Melding doen</KnopLink>
            </>
          )
        : (
            <>
              <Alinea soort="lood">{werk === 0 ? 'U hoeft nu niets te doen.' : werk === 1 ? 'Eén onderzoek vraagt nu werk van u.' : `${werk} onderzoeken vragen nu werk van u.`}</Alinea>
              <Tabel
                titel="Mijn onderzoeken" blokken
                kolommen={[{ naam: 'Onderzoek' }, { naam: 'Stand' }, { naam: 'Termijn' }]}
                rijen={dossiers.map((d) => {
                  const stand = d.stand as Stand
                  return {
                    sleutel: d.id,
                    cellen: [
                      <span key="o">
                        <Koppeling href={adres(d)}>{d.titel || 'Melding zonder titel'}</Koppeling><br />
                        <span className="klein zacht">{d.zaaknummer}{d.gebeurtenisOp && ` · ${d.soort} van ${datumLang(d.gebeurtenisOp)}`}</span>
                      </span>,
                      <Status key="s" vorm={VORM[stand]}>{TEKST[stand] ?? STAND_LABEL[stand]}</Status>,
                      <span key="t">
                        {d.eindOp
                          ? <><strong>{dagenTekst(d.eindOp, nu)}</strong><br /><span className="klein zacht">{datumVoluit(d.eindOp)}</span></>
                          : <span className="zacht">{stand === 'concept' ? 'nog niet verstuurd' : 'u hoeft nu niets te doen'}</span>}
                      </span>,
                    ],
                  }
                })}
              />
              {volgende && <p><Koppeling href={`?na=${encodeURIComponent(volgende)}`}>Volgende onderzoeken</Koppeling></p>}
              <p><KnopLink soort="stil" href="/melding">Nieuwe melding doen</KnopLink></p>
            </>
          )}
      <Alinea soort="klein">Twijfelt u of u iets moet melden? <Koppeling href="/beslishulp">Gebruik de beslishulp</Koppeling>. <Koppeling href="/consulten">Uw consulten</Koppeling> staan apart.</Alinea>
    </>
  )
}

function adres({ id, zelfonderzoek }: { id: string, zelfonderzoek?: object | null }): string {
  return zelfonderzoek ? `/onderzoeken/${id}` : `/melding/${id}`
}
