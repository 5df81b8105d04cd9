import type { Basisoorzaak } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { uuidVan } from '../graphql/id.ts'
import { vrager } from '../toegang/mag.ts'
import { eisVersie, type Recorduitkomst, zelfonderzoekVan } from '../zelfonderzoek/record.ts'
import { eisMag, houdVast } from '../zelfonderzoek/schrijfplek.ts'
import { BasisoorzaakEntity } from './basisoorzaak.entity.ts'
import type { BasisoorzaakVerplaatsenInput } from './basisoorzaak.input.ts'
import { hang, leesOorzaken, rondAf } from './basisoorzaak.repository.ts'

/** Hangs a cause, with all that is under it, elsewhere in the tree. Nothing can come to hang under itself. */
export function verplaatsBasisoorzaak(context: Context, input: BasisoorzaakVerplaatsenInput): Promise<Recorduitkomst | Weigering> {
  const id = uuidVan('Basisoorzaak', input.id)
  if (input.ouderId) uuidVan('Basisoorzaak', input.ouderId)
  return eenmaal(context, { handeling: 'basisoorzaak_verplaatsen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const plek = await houdVast(m, await zelfonderzoekVan(m, 'basisoorzaak', id))
    eisMag(context, plek, 'oorzaak_bewaren')
    const oorzaken = await leesOorzaken(m, plek.id)
    const huidig = await eisVersie(m, 'basisoorzaak', oorzaken, id, input.versie)
    const { ouderId, plaats } = bestemming(oorzaken, huidig, input)
    await hang(m, oorzaken, huidig.id, ouderId, plaats)
    await m.update(BasisoorzaakEntity, { id }, { versie: huidig.versie + 1, bewaardOp: () => 'now()', bewaardDoor: vrager(context).id })
    return rondAf(m, context, plek, 'basisoorzaak_verplaatst', id)
  })
}

/** Where the caller wants it: one place up or down among its siblings, or a place under a (new) parent; without a place last. */
function bestemming(oorzaken: readonly Basisoorzaak[], huidig: Basisoorzaak, { richting, ouderId = huidig.ouderId, volgorde }: BasisoorzaakVerplaatsenInput): { ouderId: string | null; plaats: number } {
  if (!richting) return { ouderId, plaats: volgorde ?? oorzaken.length }
  const plaats = oorzaken.filter((o) => o.ouderId === huidig.ouderId).findIndex((o) => o.id === huidig.id)
  return { ouderId: huidig.ouderId, plaats: plaats + (richting === 'omhoog' ? -1 : 1) }
}
