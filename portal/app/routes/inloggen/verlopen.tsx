import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Inlogknop } from '../../inlogknop.tsx'
import { terugadres } from '../../sessie/terugadres.ts'
import { verlopen } from '../../teksten/inloggen.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Alinea } from '../../ui/alinea.tsx'
import { Kop } from '../../ui/kop.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel(verlopen.kop) }]

export function loader({ request }: LoaderFunctionArgs) {
  return { terug: terugadres(new URL(request.url).searchParams.get('terug')) }
}

export default function Verlopen() {
  const { terug } = useLoaderData<typeof loader>()
  return (
    <>
      <Kop niveau={1}>{verlopen.kop}</Kop>
      <Alinea soort="lood">{verlopen.lood}</Alinea>
      <Alinea>{verlopen.uitleg}</Alinea>
      <Inlogknop terug={terug} />
    </>
  )
}
