import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Cijferdeel } from '../../jaarverslag/cijferdeel.tsx'
import { isTeKlein, leadzin } from '../../jaarverslag/kerncijfers.ts'
import { laadJaarverslag } from '../../jaarverslag/laad-jaarverslag.server.ts'
import { jaarverslag as woorden } from '../../teksten/jaarverslag.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Kruimelpad } from '../../ui/kruimelpad.tsx'
import { Melding } from '../../ui/melding.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: paginatitel(data ? `Verloop van ${data.jaar}` : 'Verloop') }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  return laadJaarverslag(request, params['jaar'])
}

/** The year month by month and quarter by quarter, beside the year before. */
export default function Verloop() {
  const { jaar, tabellen, vorigJaar = null, toezichthouder } = useLoaderData<typeof loader>()
  return (
    <>
      <Kruimelpad kruimels={[{ naam: 'Jaarverslagen', href: '/jaarverslag' }, { naam: String(jaar), href: `/jaarverslag/${jaar}` }]} hier="Verloop" />
      <Alinea soort="boven">{toezichthouder}</Alinea>
      <Kop niveau={1}>Verloop van {jaar}</Kop>
      {isTeKlein(tabellen)
        ? <Melding kop="Te weinig meldingen voor cijfers"><p>{woorden.klein}</p></Melding>
        : (
            <>
              <Alinea soort="lood">{leadzin(tabellen, vorigJaar)}</Alinea>
              <Melding kop="Zo beschermen wij personen"><p>{woorden.bescherming}</p></Melding>
              {(['maand', 'kwartaal'] as const).flatMap((id) => tabellen.filter((tabel) => tabel.id === id)).map((tabel) => <Cijferdeel key={tabel.id} tabel={tabel} vorigJaar={vorigJaar} vergelijk />)}
            </>
          )}
    </>
  )
}
