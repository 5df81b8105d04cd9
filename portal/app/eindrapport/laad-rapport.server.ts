import { RapportlezingDocument, type RapportlezingQuery } from '@zelfonderzoek/schema'
import type { Rapporttekst } from '@zelfonderzoek/validation/onderzoek/rapportblokken'
import { dossierAdres } from '../procedure/dossier-adres.ts'
import { foutAntwoord, vereisGevonden } from '../sessie/antwoorden.server.ts'
import { vereisGebruiker } from '../sessie/vereis-gebruiker.server.ts'

export type Rapportdossier = NonNullable<RapportlezingQuery['dossier']>
/** A version with its text. */
export type Versie = Omit<Rapportdossier['rapportversies'][number], 'inhoud' | 'ontvangers'> & { inhoud: Rapporttekst, ontvangers: { partij: string, wie: string, hoe: string }[] }

/** The version of the address, for whoever may read it; 404 for others. */
export async function laadVersie(request: Request, id: string | undefined, nummer: string | undefined) {
  const { api, gebruiker } = await vereisGebruiker(request)
  const dossier = vereisGevonden(request, (await api(RapportlezingDocument, { id: id ?? '' })).dossier)
  const versies = dossier.rapportversies.map((een) => een as unknown as Versie)
  const versie = versies.find((een) => String(een.nummer) === nummer)
  if (!versie) throw foutAntwoord(request, 404, 'NIET_GEVONDEN')
  const toezichthouder = gebruiker.rol === 'toezichthouder'
  const terug = toezichthouder || gebruiker.rol === 'contactambtenaar' ? `/dossier/${dossier.id}` : dossierAdres(dossier)
  return { dossier, versie, versies, toezichthouder, terug, api }
}

