import { In } from 'typeorm'
import { hangtOnder } from '@zelfonderzoek/validation/basisoorzaak/verplaats-tak'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { uuidVan } from '../graphql/id.ts'
import { vrager } from '../toegang/mag.ts'
import { eisVersie, type Recorduitkomst, uuidUit, zelfonderzoekVan } from '../zelfonderzoek/record.ts'
import { eisMag, houdVast } from '../zelfonderzoek/schrijfplek.ts'
import { BasisoorzaakEntity } from './basisoorzaak.entity.ts'
import type { BasisoorzaakVerwijderenInput } from './basisoorzaak.input.ts'
import { leesOorzaken, rondAf } from './basisoorzaak.repository.ts'

/** Takes a cause out of the report, with all that hangs under it; it can be brought back for 30 days. */
export function verwijderBasisoorzaak(context: Context, input: BasisoorzaakVerwijderenInput): Promise<Recorduitkomst | Weigering> {
  const id = uuidVan('Basisoorzaak', input.id)
  return eenmaal(context, { handeling: 'basisoorzaak_verwijderen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const plek = await houdVast(m, await zelfonderzoekVan(m, 'basisoorzaak', id))
    eisMag(context, plek, 'oorzaak_bewaren')
    const oorzaken = await leesOorzaken(m, plek.id)
    const huidig = await eisVersie(m, 'basisoorzaak', oorzaken, id, input.versie)
    const tak = oorzaken.filter((o) => hangtOnder(oorzaken, o.id, huidig.id)).map((o) => uuidUit(o.id))
    await m.update(BasisoorzaakEntity, { id: In(tak) }, { verwijderdOp: () => 'now()', versie: () => 'versie + 1', bewaardOp: () => 'now()', bewaardDoor: vrager(context).id })
    return rondAf(m, context, plek, 'basisoorzaak_verwijderd', id)
  })
}
