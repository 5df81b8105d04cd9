import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DossierinhoudDocument } from '@zelfonderzoek/schema'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { dossierinhoud } from '../../eindrapport/dossierinhoud.ts'
import { vereisGevonden } from '../../sessie/antwoorden.server.ts'
import { vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { dag } from '../../teksten/datum.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Tabel } from '../../ui/tabel.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data ? `Inhoud van dossier ${data.zaaknummer}` : 'Inhoud van het dossier') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { api } = await vereisGebruiker(request, ['toezichthouder'])
  const dossier = vereisGevonden(request, (await api(DossierinhoudDocument, { id: params['id'] ?? '' })).dossier)
  const { id, zaaknummer, titel } = dossier
  return { id, zaaknummer, titel, regels: dossierinhoud(dossier, protocolversie(dossier.protocol)) }
}

export default function Inhoud() {
  const { id, zaaknummer, titel, regels } = useLoaderData<typeof loader>()
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Werkvoorraad', href: '/werkvoorraad' }, { naam: zaaknummer, href: `/dossier/${id}` }]} hier="Inhoud" />
      <Alinea soort="boven">{titel || zaaknummer}</Alinea>
      <Kop niveau={1}>Inhoud van het dossier</Kop>
      <Alinea soort="lood">{regels.length === 1 ? '1 stuk' : `${regels.length} stukken`}, het oudste bovenaan.</Alinea>
      {regels.length > 0 && (
        <Tabel
          titel="Inhoud van het dossier" blokken kopKolom={3} kolommen={[{ naam: 'Nr.', getal: true }, { naam: 'Dag' }, { naam: 'Soort' }, { naam: 'Wat' }, { naam: 'Stand' }]}
          rijen={regels.map(({ op, soort, wat, stand }, nr) => ({ sleutel: String(nr), cellen: [nr + 1, dag(op), soort, wat, stand] }))}
        />
      )}
    </>
  )
}
