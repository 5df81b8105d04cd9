import { controleerVerzoek } from '@zelfonderzoek/validation/avg/avg-invoer'
import { verzoektermijn } from '@zelfonderzoek/validation/avg/verzoektermijn'
import { PLEKKEN, sluitWaarde } from '../betrokkene/gegevens.ts'
import { houdBetrokkeneVast } from '../betrokkene/houd-betrokkene-vast.ts'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout } from '../graphql/weiger.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { AvgverzoekVastleggenInput } from './avgverzoek.input.ts'

const NIEUW = `insert into avgverzoek (betrokkene_id, dossier_id, aanbieder_id, toezichthouder_id, soort, vraag_versleuteld, ontvangen_op, uiterlijk_op, vastgelegd_door) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`

/** Writes down what a betrokkene asks; the month begins on the day after it came in. */
export async function legVerzoekVast(context: Context, input: AvgverzoekVastleggenInput): Promise<{ dossierId: string } | Weigering> {
  const { soort, ontvangenOp, vraag } = input
  const betrokkeneId = uuidVan('Betrokkene', input.betrokkeneId)
  const fouten = controleerVerzoek({ soort, ontvangenOp, vraag }, datumVan(context.nu))
  if (fouten.length) return invoerFout(fouten)
  return eenmaal(context, { handeling: 'avgverzoek_vastleggen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const { dossier } = await houdBetrokkeneVast(m, context, betrokkeneId)
    const { dossierId, aanbiederId, toezichthouderId } = dossier
    const gesloten = await sluitWaarde(m, context, dossier, PLEKKEN.vraag, vraag.trim())
    const [rij] = (await m.query(NIEUW, [betrokkeneId, dossierId, aanbiederId, toezichthouderId, soort, gesloten, ontvangenOp, verzoektermijn(ontvangenOp).uiterlijkOp, vrager(context).id])) as { id: string }[]
    await legVast(m, context, dossier, 'avgverzoek_vastgelegd', `avgverzoek ${rij?.id}`)
    return { dossierId }
  })
}
