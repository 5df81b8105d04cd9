import { AndereToezichthoudersDocument, ProcedureDocument } from '@zelfonderzoek/schema'
import { isVrijeStap } from '@zelfonderzoek/validation/protocol/eigen-weg'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { zoekRegel } from '@zelfonderzoek/validation/protocol/voer-uit'
import { foutAntwoord, vereisGevonden } from '../sessie/antwoorden.server.ts'
import { vereisGebruiker } from '../sessie/vereis-gebruiker.server.ts'
import { stapvorm } from './stapvorm.ts'

/** Who takes steps of a procedure. */
export const STAPROLLEN = ['onderzoeker', 'bestuurder', 'toezichthouder', 'contactambtenaar'] as const

/** The step of the address with its form; 404 when it cannot be taken now. */
export async function laadStap(request: Request, id: string | undefined, handeling: string | undefined) {
  const { api, gebruiker } = await vereisGebruiker(request, STAPROLLEN)
  const dossier = vereisGevonden(request, (await api(ProcedureDocument, { id: id ?? '' })).dossier)
  const protocol = protocolversie(dossier.protocol)
  const regel = handeling && isVrijeStap(handeling) && dossier.handelingen.includes(handeling) ? zoekRegel(protocol, dossier.processtand, { handeling, rol: gebruiker.rol }) : undefined
  if (!regel) throw foutAntwoord(request, 404, 'NIET_GEVONDEN')
  const toezichthouder = gebruiker.rol === 'toezichthouder'
  const vorm = stapvorm(protocol, regel)
  const anderen = vorm.overdracht ? (await api(AndereToezichthoudersDocument, {})).andereToezichthouders : []
  return { dossier, protocol, regel, vorm, anderen, toezichthouder, rol: gebruiker.rol, terug: toezichthouder || gebruiker.rol === 'contactambtenaar' ? `/dossier/${dossier.id}` : dossierAdres(dossier) }
}

/** Where the aanbieder reads his dossier: the report once there is one, and before that the melding. */
export function dossierAdres({ id, zelfonderzoek }: { id: string, zelfonderzoek?: object | null }): string {
  return zelfonderzoek ? `/onderzoeken/${id}` : `/melding/${id}`
}
