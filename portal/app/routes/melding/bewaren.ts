import { type ActionFunctionArgs, json } from '@remix-run/node'
import { bewaarMeldingVanzelf } from '../../melding/bewaar-melding.server.ts'
import { SCHRIJVERS } from '../../melding/laad-melding.server.ts'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'

/** Autosave of a melding: takes the form as it is, answers with what became of it. `nieuw` begins one. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { api, formulier } = await vereisFormulier(request, SCHRIJVERS)
  return json(await bewaarMeldingVanzelf(api, formulier, params['id'] === 'nieuw' ? null : (params['id'] ?? ''), new URL(request.url).searchParams.get('consult')))
}
