import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Kop } from '../../ui/kop.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Melding doen') }]

export async function loader({ request }: LoaderFunctionArgs) {
  await vereisGebruiker(request, ['onderzoeker', 'bestuurder'])
  return null
}

export default function Nieuw() {
  return <Kop niveau={1}>Melding doen</Kop>
}
