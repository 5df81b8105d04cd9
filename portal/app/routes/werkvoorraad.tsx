import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { vereisGebruiker } from '../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../teksten/portaal.ts'
import { Kop } from '../ui/kop.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Werkvoorraad') }]

export async function loader({ request }: LoaderFunctionArgs) {
  await vereisGebruiker(request, ['toezichthouder'])
  return null
}

export default function Werkvoorraad() {
  return <Kop niveau={1}>Werkvoorraad</Kop>
}
