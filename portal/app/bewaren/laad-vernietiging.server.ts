import { VernietigingDocument, type VernietigingQuery } from '@zelfonderzoek/schema'
import { vereisGevonden } from '../sessie/antwoorden.server.ts'
import { vereisGebruiker } from '../sessie/vereis-gebruiker.server.ts'

export type Vernietiging = NonNullable<VernietigingQuery['vernietiging']>

/** One proposal or declaration, for the toezichthouder. */
export async function laadVernietiging(request: Request, id: string | undefined): Promise<Vernietiging> {
  const { api } = await vereisGebruiker(request, ['toezichthouder'])
  return vereisGevonden(request, (await api(VernietigingDocument, { id: id ?? '' })).vernietiging)
}
