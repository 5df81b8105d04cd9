import { ToezichtdossierDocument, type ToezichtdossierQuery } from '@zelfonderzoek/schema'
import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { watNu } from '@zelfonderzoek/validation/protocol/wat-nu'
import { computeTermijn } from '@zelfonderzoek/validation/termijn/compute-termijn'
import { afleidingZinnen } from '@zelfonderzoek/validation/termijn/termijn-tekst'
import { meldingVan } from '../melding/lees-melding.ts'
import { vandaag } from '../onderzoek/vandaag.server.ts'
import { vereisGevonden } from '../sessie/antwoorden.server.ts'
import { vereisGebruiker } from '../sessie/vereis-gebruiker.server.ts'
import { momentVoluit } from '../teksten/datum.ts'

/** What confirming receipt today brings about. */
export interface Vooruitblik { eindOp: string, zinnen: string[], daarna: string, belang: { wie: string, grondslag: string } | null }

export type Toezichtdossier = NonNullable<ToezichtdossierQuery['dossier']>

/** The dossier of the address, with what its page shows. */
export async function laadDossier(request: Request, id: string | undefined) {
  const { api, gebruiker } = await vereisGebruiker(request, ['toezichthouder', 'contactambtenaar'])
  const dossier = vereisGevonden(request, (await api(ToezichtdossierDocument, { id: id ?? '' })).dossier)
  const { melding } = dossier
  return {
    dossier,
    toezichthouder: gebruiker.rol === 'toezichthouder',
    melding: melding && meldingVan(melding),
    verstuurd: melding?.ingediendOp ? { op: momentVoluit(melding.ingediendOp), door: melding.ingediendDoor?.functie ?? '', teLaat: melding.teLaat } : null,
    metClient: melding?.client != null,
    vooruitblik: dossier.handelingen.includes('ontvangst_bevestigen') ? vooruitblik(dossier.protocol, dossier.processtand) : null,
    vandaag: vandaag(),
    sleutel: crypto.randomUUID(),
  }
}

/** The term that starts when receipt is confirmed today, with how its last day is computed; without one, what the protocol says comes next. */
function vooruitblik(id: string, stand: string): Vooruitblik {
  const protocol = protocolversie(id)
  const belang = protocol.belangenconflict ?? null
  const start = protocol.procedure.find(({ handeling }) => handeling === 'ontvangst_bevestigen')?.start ?? []
  const zelfonderzoek = start.includes('zelfonderzoek') ? protocol.termijnen['zelfonderzoek'] : undefined
  if (!zelfonderzoek) return { eindOp: '', zinnen: [], daarna: watNu(protocol, stand).tekst, belang }
  const { eindOp, afleiding } = computeTermijn(zelfonderzoek, vandaag())
  return { eindOp: datumVoluit(eindOp), zinnen: afleidingZinnen(afleiding), daarna: '', belang }
}
