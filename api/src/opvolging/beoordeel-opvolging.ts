import { controleerScore, OPVOLGSCORE, type Opvolgscore } from '@zelfonderzoek/validation/opvolging/opvolging'
import { verzendBericht } from '../bericht/verzend-bericht.ts'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, versieConflict } from '../graphql/weiger.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { houdOpvolgingVast } from './houd-opvolging-vast.ts'
import type { OpvolgingBeoordelenInput } from './opvolging.input.ts'

const SCORE = 'update opvolging set score = $2, score_motivering = $3, sterkte = $4, beoordeeld_op = now(), beoordeeld_door = $5, versie = versie + 1 where id = $1'

/** Scores how far a measure was carried out, and how strong it is; the aanbieder hears it (Hart voor Brabant 3, vervolgonderzoek). */
export async function beoordeelOpvolging(context: Context, input: OpvolgingBeoordelenInput): Promise<{ dossierId: string } | Weigering> {
  const id = uuidVan('Opvolging', input.opvolgingId)
  const fouten = controleerScore(input)
  if (fouten.length) return invoerFout(fouten)
  return eenmaal(context, { handeling: 'opvolging_beoordelen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const opvolging = await houdOpvolgingVast(m, context, id, 'opvolging_beoordelen')
    const { dossierId, aanbiederId, toezichthouderId, versie, volgorde, zaaknummer } = opvolging
    if (versie !== input.versie) throw new Geweigerd(versieConflict({ versie, huidig: null }))
    await m.query(SCORE, [id, input.score, input.motivering.trim(), input.sterkte, vrager(context).id])
    await verzendBericht(m, { id: dossierId, aanbiederId, toezichthouderId }, {
      soort: 'opvolging_beoordeeld', vanId: toezichthouderId, aanId: aanbiederId, onderwerp: `Oordeel over maatregel ${volgorde} (${zaaknummer})`, tekst: `${OPVOLGSCORE[input.score as Opvolgscore]}.\n\n${input.motivering.trim()}`,
    })
    await legVast(m, context, opvolging, 'opvolging_beoordeeld', `opvolging ${id}: ${input.score}`)
    return { dossierId }
  })
}
