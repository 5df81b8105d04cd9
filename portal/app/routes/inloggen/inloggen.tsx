import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Inlogknop } from '../../inlogknop.tsx'
import { naarInlogdienst } from '../../sessie/naar-inlogdienst.server.ts'
import { terugadres } from '../../sessie/terugadres.ts'
import { inloggen } from '../../teksten/inloggen.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Melding } from '../../ui/melding.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel(inloggen.kop) }]

export function loader({ request }: LoaderFunctionArgs) {
  const zoek = new URL(request.url).searchParams
  const probleem = (['mislukt', 'onbekend', 'factor', 'ander'] as const).find((naam) => zoek.has(naam))
  return { terug: terugadres(zoek.get('terug')), probleem }
}

/** Leaves for the log-in page of the identity provider. */
export async function action({ request }: ActionFunctionArgs) {
  const formulier = await request.formData()
  const terug = terugadres(String(formulier.get('terug') ?? '/'))
  return naarInlogdienst(request, terug, formulier.get('opnieuw') === 'ja' ? 'vers' : 'gewoon')
}

export default function Inloggen() {
  const { terug, probleem } = useLoaderData<typeof loader>()
  return (
    <>
      <Kop niveau={1}>{inloggen.kop}</Kop>
      {probleem && <Melding soort="letop" kop={inloggen[probleem].kop} role="alert"><Alinea>{inloggen[probleem].uitleg}</Alinea></Melding>}
      <Alinea soort="lood">{inloggen.lood}</Alinea>
      <Inlogknop terug={terug} />
      <Alinea soort="klein" className="ruim-boven">{inloggen.uitleg}</Alinea>
    </>
  )
}
