import type { LoaderFunctionArgs } from '@remix-run/node'
import { vereisGevonden } from '../../sessie/antwoorden.server.ts'
import { vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'

/** The proof of a measure, to be saved. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { bestanden } = await vereisGebruiker(request, ['onderzoeker', 'bestuurder', 'toezichthouder'])
  return bestanden.haal(vereisGevonden(request, params['document']))
}
