import { controleerIdentiteit } from '@zelfonderzoek/validation/avg/avg-invoer'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout } from '../graphql/weiger.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { AvgidentiteitVastleggenInput } from './avgverzoek.input.ts'
import { houdOpenVerzoekVast } from './houd-verzoek-vast.ts'

/** Writes down how it was seen that the asker is the betrokkene. No copy and no number of a document is kept (AVG art. 5 lid 1 c, art. 12 lid 6). */
export async function legIdentiteitVast(context: Context, input: AvgidentiteitVastleggenInput): Promise<{ dossierId: string } | Weigering> {
  const id = uuidVan('Avgverzoek', input.avgverzoekId)
  const fouten = controleerIdentiteit(input.wijze)
  if (fouten.length) return invoerFout(fouten)
  return eenmaal(context, { handeling: 'avgidentiteit_vastleggen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const { dossier } = await houdOpenVerzoekVast(m, context, id)
    await m.query('update avgverzoek set identiteit_wijze = $2, identiteit_op = now(), identiteit_door = $3 where id = $1', [id, input.wijze, vrager(context).id])
    await legVast(m, context, dossier, 'avgidentiteit_vastgesteld', `avgverzoek ${id}`)
    return { dossierId: dossier.dossierId }
  })
}
