import type { LoaderFunctionArgs } from '@remix-run/node'
import { SCHRIJVERS } from '../../onderzoek/gegevens/onderzoek.server.ts'
import { vereisGevonden } from '../../sessie/antwoorden.server.ts'
import { vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'

/** A file of the dossier, to be saved. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { bestanden } = await vereisGebruiker(request, SCHRIJVERS)
  return bestanden.haal(vereisGevonden(request, params['document']))
}
