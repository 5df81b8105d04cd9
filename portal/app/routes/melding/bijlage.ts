import type { LoaderFunctionArgs } from '@remix-run/node'
import { vereisGevonden } from '../../sessie/antwoorden.server.ts'
import { vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'

/** A file of a melding, to be saved; the api decides who may have it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { bestanden } = await vereisGebruiker(request, ['onderzoeker', 'bestuurder', 'toezichthouder'])
  return bestanden.haal(vereisGevonden(request, params['document']))
}
