import { BetrokkenenDocument, type BetrokkenenQuery } from '@zelfonderzoek/schema'
import { vandaag } from '../onderzoek/vandaag.server.ts'
import { vereisGevonden } from '../sessie/antwoorden.server.ts'
import { vereisGebruiker } from '../sessie/vereis-gebruiker.server.ts'

export type Betrokkenendossier = NonNullable<BetrokkenenQuery['dossier']>
export type Betrokkene = Betrokkenendossier['betrokkenen'][number]
export type Verzoek = Betrokkene['verzoeken'][number]

/** The register of a dossier with its requests, for the toezichthouder. */
export async function laadBetrokkenen(request: Request, id: string | undefined) {
  const { api } = await vereisGebruiker(request, ['toezichthouder'])
  const dossier = vereisGevonden(request, (await api(BetrokkenenDocument, { id: id ?? '' })).dossier)
  return { dossier, vandaag: vandaag(), sleutel: crypto.randomUUID() }
}

/** One request of that dossier, with whose it is. */
export async function laadVerzoek(request: Request, params: { id?: string | undefined, verzoek?: string | undefined }) {
  const geladen = await laadBetrokkenen(request, params.id)
  const betrokkene = vereisGevonden(request, geladen.dossier.betrokkenen.find(({ verzoeken }) => verzoeken.some(({ id }) => id === params.verzoek)))
  return { ...geladen, betrokkene, verzoek: vereisGevonden(request, betrokkene.verzoeken.find(({ id }) => id === params.verzoek)) }
}
