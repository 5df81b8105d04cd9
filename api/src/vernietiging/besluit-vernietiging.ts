import type { EntityManager } from 'typeorm'
import { tekstfout } from '@zelfonderzoek/validation/bewaring/bewaarstop'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, nietGevonden, stapNietToegestaan } from '../graphql/weiger.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import type { VernietigingBesluitenInput } from './vernietiging.input.ts'

const VOORSTEL = 'select id, stand, voorgesteld_door as door from vernietiging where id = $1 and toezichthouder_id = $2 for update'
const WIJS_AF = `update vernietiging set stand = 'afgewezen', besloten_op = now(), besloten_door = $2, motivering = $3 where id = $1`

/** Decides on a proposal of a colleague. Destroying cannot be undone; what may not go any more stays and says why. */
export async function besluitVernietiging(context: Context, input: VernietigingBesluitenInput): Promise<{ id: string } | Weigering> {
  const id = uuidVan('Vernietiging', input.vernietigingId)
  const fouten = tekstfout('motivering', input.motivering, 'Schrijf op waarom u dit besluit.')
  if (fouten.length) return invoerFout(fouten)
  return eenmaal(context, { handeling: 'vernietiging_besluiten', sleutel: input.sleutel, invoer: input }, async (m) => {
    const { id: wie, organisatieId } = vrager(context)
    const [voorstel] = (await m.query(VOORSTEL, [id, organisatieId])) as { stand: string; door: string }[]
    if (!voorstel) throw new Geweigerd(nietGevonden())
    if (voorstel.stand !== 'voorgesteld') throw new Geweigerd(stapNietToegestaan(voorstel.stand, [], 'Over dit voorstel is al besloten.'))
    if (voorstel.door === wie) throw new Geweigerd({ ...stapNietToegestaan(voorstel.stand, [], 'U stelde dit zelf voor. Een collega besluit erover.'), code: 'VIER_OGEN' })
    if (input.uitvoeren) await voerUit(m, context, id, input.motivering.trim())
    else {
      await m.query(WIJS_AF, [id, wie, input.motivering.trim()])
      await legVast(m, context, { dossierId: null, aanbiederId: null, toezichthouderId: organisatieId }, 'vernietiging_afgewezen', `vernietiging ${id}`)
    }
    return { id }
  })
}

async function voerUit(m: EntityManager, context: Context, id: string, motivering: string): Promise<void> {
  const { organisatieId } = vrager(context)
  const gedaan = (await m.query('select dossier, gedaan from voer_vernietiging_uit($1, $2, $3)', [id, motivering, datumVan(context.nu)])) as { dossier: string; gedaan: boolean }[]
  for (const { dossier, gedaan: weg } of gedaan) {
    await legVast(m, context, { dossierId: dossier, aanbiederId: null, toezichthouderId: organisatieId }, weg ? 'dossier_vernietigd' : 'vernietiging_overgeslagen', `vernietiging ${id}`)
  }
}
