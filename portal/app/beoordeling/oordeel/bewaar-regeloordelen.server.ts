import { RegelBeoordelenDocument } from '@zelfonderzoek/schema'
import { CONTROLEREGELS } from '@zelfonderzoek/validation/beoordeling/controleregel'
import type { Api } from '../../sessie/vereis-gebruiker.server.ts'
import type { Foutregel } from '../../ui/foutsamenvatting.tsx'
import { foutregels, tekstUit } from '../geweigerd.ts'
import type { Indiening } from '../laad-beoordeling.server.ts'

/** Saves what changed of the judgements about the check of one record. What is refused comes back as an error; the others are saved. */
export async function bewaarRegeloordelen(api: Api, { id, regeloordelen }: Indiening, formulier: FormData): Promise<Foutregel[]> {
  const recordId = tekstUit(formulier, 'recordId')
  const fouten: Foutregel[] = []
  for (const regel of CONTROLEREGELS) {
    const [oordeel, reden] = [tekstUit(formulier, regel), tekstUit(formulier, `${regel}.reden`)]
    const nu = regeloordelen.find((een) => een.recordId === recordId && een.regel === regel)
    if (oordeel === (nu?.oordeel ?? '') && reden === (nu?.reden ?? '')) continue
    const input = { indieningId: id, recordId, regel, oordeel, reden, versie: Number(tekstUit(formulier, `${regel}.versie`)) || 0, sleutel: crypto.randomUUID() }
    const { regelBeoordelen: uit } = await api(RegelBeoordelenDocument, { input })
    if (uit.__typename === 'RegelBeoordeeld') continue
    fouten.push(...foutregels(uit).map(({ veld, tekst }) => ({ veld: veld === 'reden' ? `${recordId}.${regel}.reden` : `${recordId}.${regel}`, tekst })))
  }
  return fouten
}
