import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { ProcedureDocument, TaakAfrondenDocument } from '@zelfonderzoek/schema'
import { sleutelUit, tekstUit } from '../../beoordeling/geweigerd.ts'
import { dossierAdres } from '../../procedure/dossier-adres.ts'
import { STAPROLLEN } from '../../procedure/laad-stap.server.ts'
import { vereisGevonden } from '../../sessie/antwoorden.server.ts'
import { vereisFormulier } from '../../sessie/vereis-gebruiker.server.ts'

/** Confirms a task and goes back to the dossier; a task that was already done stays so. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { api, gebruiker, formulier } = await vereisFormulier(request, STAPROLLEN)
  const dossier = vereisGevonden(request, (await api(ProcedureDocument, { id: params['id'] ?? '' })).dossier)
  await api(TaakAfrondenDocument, { input: { taakId: tekstUit(formulier, 'taak'), toelichting: tekstUit(formulier, 'toelichting'), sleutel: sleutelUit(formulier) } })
  throw redirect(gebruiker.rol === 'toezichthouder' ? `/dossier/${dossier.id}` : dossierAdres(dossier))
}
