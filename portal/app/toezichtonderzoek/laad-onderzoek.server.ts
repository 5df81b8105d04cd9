import { ToezichtonderzoekDocument, type ToezichtonderzoekQuery } from '@zelfonderzoek/schema'
import { vandaag } from '../onderzoek/vandaag.server.ts'
import { foutAntwoord, vereisGevonden } from '../sessie/antwoorden.server.ts'
import { vereisGebruiker } from '../sessie/vereis-gebruiker.server.ts'

export type Onderzoeksdossier = NonNullable<ToezichtonderzoekQuery['dossier']>
export type Gehoorde = Onderzoeksdossier['gehoorden'][number]

/** The investigation of the address, for the toezichthouder. */
export async function laadOnderzoeksdossier(request: Request, id: string | undefined) {
  const { api } = await vereisGebruiker(request, ['toezichthouder'])
  const dossier = vereisGevonden(request, (await api(ToezichtonderzoekDocument, { id: id ?? '' })).dossier)
  return { dossier, vandaag: vandaag(), sleutel: crypto.randomUUID() }
}

/** The same with somebody in the plan; `nieuw` is nobody yet. 404 for somebody who is not in it. */
export async function laadGehoorde(request: Request, id: string | undefined, gehoordeId: string | undefined) {
  const alles = await laadOnderzoeksdossier(request, id)
  const gehoorde = alles.dossier.gehoorden.find((een) => een.id === gehoordeId) ?? null
  if (!gehoorde && gehoordeId !== 'nieuw') throw foutAntwoord(request, 404, 'NIET_GEVONDEN')
  return { ...alles, gehoorde }
}
