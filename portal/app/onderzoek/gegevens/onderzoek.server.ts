import { type ZelfonderzoekQuery, ZelfonderzoekDocument } from '@zelfonderzoek/schema'
import type { Secties, Zelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { leegZelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/leeg'
import { vereisGevonden } from '../../sessie/antwoorden.server.ts'
import type { Ingelogd } from '../../sessie/vereis-gebruiker.server.ts'
import { vereisGebruiker } from '../../sessie/vereis-gebruiker.server.ts'

export type Onderzoeksdossier = NonNullable<ZelfonderzoekQuery['dossier']>
export type LopendOnderzoek = Onderzoeksdossier & { zelfonderzoek: NonNullable<Onderzoeksdossier['zelfonderzoek']> }

/** Roles that write a zelfonderzoek. */
export const SCHRIJVERS = ['onderzoeker', 'bestuurder'] as const

/** The dossier of the address with the whole zelfonderzoek; 404 when it is not there or not of the asker. */
export async function laadOnderzoek(request: Request, id: string | undefined): Promise<Ingelogd & { dossier: LopendOnderzoek }> {
  const ingelogd = await vereisGebruiker(request, SCHRIJVERS)
  const { dossier } = await ingelogd.api(ZelfonderzoekDocument, { id: id ?? '' })
  const gevonden = vereisGevonden(request, dossier)
  return { ...ingelogd, dossier: { ...gevonden, zelfonderzoek: vereisGevonden(request, gevonden.zelfonderzoek) } }
}

/** The report as the rules read it. */
export function alsZelfonderzoek({ zelfonderzoek }: LopendOnderzoek): Zelfonderzoek {
  const leeg = leegZelfonderzoek()
  const secties = Object.fromEntries(zelfonderzoek.secties.map(({ nummer, inhoud }) => [nummer, inhoud])) as unknown as Secties
  return {
    secties: { ...leeg.secties, ...secties },
    basisoorzaken: zelfonderzoek.basisoorzaken.map((o) => ({ ...o, ouderId: o.ouderId ?? null }) as Zelfonderzoek['basisoorzaken'][number]),
    verbetermaatregelen: zelfonderzoek.verbetermaatregelen.map((m) => ({ ...m, oorzaakIds: [...m.oorzaakIds] }) as Zelfonderzoek['verbetermaatregelen'][number]),
  }
}

/** True while the aanbieder writes: before the first submission, and after a return. */
export function isSchrijfbaar(stand: string): boolean {
  return stand === 'zelfonderzoek' || stand === 'aanvullen'
}
