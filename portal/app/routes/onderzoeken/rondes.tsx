import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Kop } from '../../ui/kop.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Rondes') }]

export async function loader({ request }: LoaderFunctionArgs) {
  await vereisGebruiker(request)
  return null
}

export default function Rondes() {
  return <Kop niveau={1}>Rondes</Kop>
}
