import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { JaarverslagenDocument } from '@zelfonderzoek/schema'
import { vandaag } from '../../onderzoek/vandaag.server.ts'
import { vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Status } from '../../ui/status.tsx'
import { Tabel } from '../../ui/tabel.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Jaarverslagen') }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { api } = await vereisGebruiker(request, ['toezichthouder'])
  return { ...await api(JaarverslagenDocument, {}), nu: Number(vandaag().slice(0, 4)) }
}

export default function Jaarverslagen() {
  const { jaarverslagen, nu } = useLoaderData<typeof loader>()
  return (
    <>
      <Kop niveau={1}>Jaarverslagen</Kop>
      <Alinea soort="lood">Elk jaar maakt u een jaarverslag voor de colleges, met cijfers waarin niemand te herkennen is en met uw aanbevelingen (Westerkwartier art. 12).</Alinea>
      <p className="alleen-scherm"><Koppeling href="/leren">Leren van meldingen: oorzaken en maatregelen over de jaren</Koppeling></p>
      <Tabel
        titel="Jaarverslagen, het nieuwste jaar bovenaan" blokken
        kolommen={[{ naam: 'Jaar' }, { naam: 'Stand' }, { naam: 'Uitgaven', getal: true }, { naam: 'Verloop door het jaar' }]}
        rijen={jaarverslagen.map(({ jaar, stand, uitgaven }) => ({
          sleutel: String(jaar),
          cellen: [
            <Koppeling key="jaar" href={`/jaarverslag/${jaar}`}>Jaarverslag {jaar}</Koppeling>,
            stand === 'vastgesteld' ? <Status key="stand" vorm="heel">Vastgesteld</Status> : <Status key="stand" vorm={jaar === nu ? 'bezig' : 'half'}>{jaar === nu ? 'Het jaar loopt' : 'Concept'}</Status>,
            String(uitgaven),
            <Koppeling key="verloop" href={`/jaarverslag/${jaar}/verloop`}>Verloop van {jaar}</Koppeling>,
          ],
        }))}
      />
    </>
  )
}
