import type { EntityManager } from 'typeorm'
import type { Omvang } from '@zelfonderzoek/validation/avg/verzoeksoort'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, stapNietToegestaan } from '../graphql/weiger.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { BeperkingOpheffenInput } from './betrokkene.input.ts'
import { type Betrokkenerij, houdBetrokkeneVast } from './houd-betrokkene-vast.ts'

const BEPERK = `update betrokkene set omvang = $2, beperkt_op = coalesce(beperkt_op, now()) where id = $1`
const HEF_OP = `update betrokkene set omvang = null, beperkt_op = null where id = $1`
/** What the whole dossier knows of the restrictions in it, so that every step sees it without a join. */
const BIJ_DOSSIER = `update dossier d set beperkt = exists (select from betrokkene b where b.dossier_id = d.id and b.omvang = 'dossier') where d.id = $1`
const BIJ_MELDING = `update melding m set client_beperkt = exists (select from betrokkene b where b.dossier_id = m.dossier_id and b.hoedanigheid = 'client' and b.beperkt_op is not null) where m.dossier_id = $1`

/** Stops the use of the data of somebody, or of the whole dossier, and keeps them (AVG art. 18, Westerkwartier art. 5 lid 2 e). */
export async function beperk(m: EntityManager, { id, dossierId }: Pick<Betrokkenerij, 'id' | 'dossierId'>, omvang: Omvang): Promise<void> {
  await m.query(BEPERK, [id, omvang])
  await m.query(BIJ_DOSSIER, [dossierId])
  await m.query(BIJ_MELDING, [dossierId])
}

/** Lets the data be used again, after the betrokkene was told so (AVG art. 18 lid 3). */
export async function hefBeperkingOp(context: Context, input: BeperkingOpheffenInput): Promise<{ dossierId: string } | Weigering> {
  const id = uuidVan('Betrokkene', input.betrokkeneId)
  const { motivering, ingelichtOp } = input
  const fouten = [
    ...(motivering.trim() ? [] : [{ veld: 'motivering', code: 'VERPLICHT_VELD', bericht: 'Schrijf op waarom de gegevens weer mogen worden gebruikt.' }]),
    ...(isDatum(ingelichtOp) && ingelichtOp <= datumVan(context.nu) ? [] : [{ veld: 'ingelichtOp', code: 'VERPLICHT_VELD', bericht: 'Schrijf op welke dag u de betrokkene dit vertelde. Dat moet eerst (AVG art. 18 lid 3).' }]),
  ]
  if (fouten.length) return invoerFout(fouten)
  return eenmaal(context, { handeling: 'beperking_opheffen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const { dossier, betrokkene } = await houdBetrokkeneVast(m, context, id)
    if (!betrokkene.beperkt) throw new Geweigerd(stapNietToegestaan(dossier.stand, [], 'Voor deze persoon geldt geen beperking.'))
    await m.query(HEF_OP, [id])
    await m.query(BIJ_DOSSIER, [dossier.dossierId])
    await m.query(BIJ_MELDING, [dossier.dossierId])
    await legVast(m, context, dossier, 'beperking_opgeheven', `betrokkene ${id}`)
    return { dossierId: dossier.dossierId }
  })
}
