import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'
import { paginatitel } from '../../teksten/portaal.ts'
import { Kop } from '../../ui/kop.tsx'

export const meta: MetaFunction = () => [{ title: paginatitel('Dossier') }]

export async function loader({ request }: LoaderFunctionArgs) {
  await vereisGebruiker(request, ['toezichthouder', 'contactambtenaar'])
  return null
}

export default function Dossier() {
  return <Kop niveau={1}>Dossier</Kop>
}
