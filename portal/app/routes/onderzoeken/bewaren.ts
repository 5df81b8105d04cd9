import type { LoaderFunctionArgs } from '@remix-run/node'
import { foutAntwoord } from '../../sessie/antwoorden.server.ts'
import { vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await vereisGebruiker(request, ['onderzoeker', 'bestuurder'])
  throw foutAntwoord(request, 404, 'NIET_GEVONDEN')
}
