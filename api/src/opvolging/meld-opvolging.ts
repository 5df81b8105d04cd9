import type { EntityManager } from 'typeorm'
import { controleerOpvolging } from '@zelfonderzoek/validation/opvolging/opvolging'
import { verzendBericht } from '../bericht/verzend-bericht.ts'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout } from '../graphql/weiger.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { houdOpvolgingVast } from './houd-opvolging-vast.ts'
import type { OpvolgingMeldenInput } from './opvolging.input.ts'

const VERSLAG = `insert into opvolgverslag (opvolging_id, dossier_id, aanbieder_id, toezichthouder_id, stand, gedaan_op, toelichting, effect, document_id, gemeld_door) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`
const STAND = 'update opvolging set stand = $2, gemeld_op = now(), versie = versie + 1 where id = $1'

/** Tells how far a measure is: when it was done, what proves it and what its effect is. Every report stays; the newest counts. */
export async function meldOpvolging(context: Context, input: OpvolgingMeldenInput): Promise<{ dossierId: string } | Weigering> {
  const id = uuidVan('Opvolging', input.opvolgingId)
  const documentId = input.documentId ? uuidVan('Document', input.documentId) : null
  const fouten = controleerOpvolging(input, datumVan(context.nu))
  if (fouten.length) return invoerFout(fouten)
  return eenmaal(context, { handeling: 'opvolging_melden', sleutel: input.sleutel, invoer: input }, async (m) => {
    const opvolging = await houdOpvolgingVast(m, context, id, 'opvolging_melden')
    const { dossierId, aanbiederId, toezichthouderId, volgorde, zaaknummer } = opvolging
    if (documentId) await eisDocument(m, documentId, dossierId)
    await m.query(VERSLAG, [id, dossierId, aanbiederId, toezichthouderId, input.stand, input.gedaanOp || null, input.toelichting.trim(), input.effect.trim(), documentId, vrager(context).id])
    await m.query(STAND, [id, input.stand])
    await verzendBericht(m, { id: dossierId, aanbiederId, toezichthouderId }, {
      soort: 'opvolging_gemeld', vanId: aanbiederId, aanId: toezichthouderId, onderwerp: `Maatregel ${volgorde} bijgewerkt (${zaaknummer})`, tekst: 'De aanbieder meldt hoe ver een maatregel is. U vindt het bij het dossier, onder Opvolging van maatregelen.',
    })
    await legVast(m, context, opvolging, 'opvolging_gemeld', `opvolging ${id}: ${input.stand}`)
    return { dossierId }
  })
}

async function eisDocument(m: EntityManager, documentId: string, dossierId: string): Promise<void> {
  const er = (await m.query('select from document where id = $1 and dossier_id = $2 and verwijderd_op is null', [documentId, dossierId])) as unknown[]
  if (!er.length) throw new Geweigerd(invoerFout([{ veld: 'documentId', code: 'NIET_GEVONDEN', bericht: 'Dit bestand hoort niet bij dit dossier. Voeg het opnieuw toe.' }]))
}
