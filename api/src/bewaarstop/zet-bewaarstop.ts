import type { EntityManager } from 'typeorm'
import { controleerBewaarstop, tekstfout } from '@zelfonderzoek/validation/bewaring/bewaarstop'
import type { Stand } from '@zelfonderzoek/validation/dossier/stand'
import { eenmaal } from '../database/eenmaal.ts'
import type { Dossiereigenaars } from '../document/dossiersleutel.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, nietGevonden, stapNietToegestaan } from '../graphql/weiger.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { eisMag } from '../zelfonderzoek/schrijfplek.ts'
import type { BewaarstopOpheffenInput, BewaarstopZettenInput } from './bewaarstop.input.ts'

type Dossier = Dossiereigenaars & { stand: Stand }

const DOSSIER = 'select id as "dossierId", aanbieder_id as "aanbiederId", toezichthouder_id as "toezichthouderId", stand from dossier where id = $1 for no key update'
const ZET = 'insert into bewaarstop (dossier_id, aanbieder_id, toezichthouder_id, grond, toelichting, gezet_door) values ($1, $2, $3, $4, $5, $6)'
const STOP = 'select dossier_id as "dossierId", opgeheven_op is not null as weg from bewaarstop where id = $1 for update'

/** Keeps a dossier from being destroyed, whatever its term. */
export async function zetBewaarstop(context: Context, input: BewaarstopZettenInput): Promise<{ dossierId: string } | Weigering> {
  const dossierId = uuidVan('Dossier', input.dossierId)
  const fouten = controleerBewaarstop(input)
  if (fouten.length) return invoerFout(fouten)
  return eenmaal(context, { handeling: 'bewaarstop_zetten', sleutel: input.sleutel, invoer: input }, async (m) => {
    const dossier = await houdVast(m, context, dossierId)
    await m.query(ZET, [dossierId, dossier.aanbiederId, dossier.toezichthouderId, input.grond, input.toelichting.trim(), vrager(context).id])
    await legVast(m, context, dossier, 'bewaarstop_gezet', input.grond)
    return { dossierId }
  })
}

/** Lets the term of a dossier count again. */
export async function hefBewaarstopOp(context: Context, input: BewaarstopOpheffenInput): Promise<{ dossierId: string } | Weigering> {
  const id = uuidVan('Bewaarstop', input.bewaarstopId)
  const fouten = tekstfout('motivering', input.motivering, 'Schrijf op waarom dit dossier weer weg mag als de termijn voorbij is.')
  if (fouten.length) return invoerFout(fouten)
  return eenmaal(context, { handeling: 'bewaarstop_opheffen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const [stop] = (await m.query(STOP, [id])) as { dossierId: string; weg: boolean }[]
    if (!stop) throw new Geweigerd(nietGevonden())
    const dossier = await houdVast(m, context, stop.dossierId)
    if (stop.weg) throw new Geweigerd(stapNietToegestaan(dossier.stand, [], 'Deze bewaarstop is al opgeheven.'))
    await m.query('update bewaarstop set opgeheven_op = now(), opgeheven_door = $2, opheffing = $3 where id = $1', [id, vrager(context).id, input.motivering.trim()])
    await legVast(m, context, dossier, 'bewaarstop_opgeheven', `bewaarstop ${id}`)
    return { dossierId: stop.dossierId }
  })
}

async function houdVast(m: EntityManager, context: Context, dossierId: string): Promise<Dossier> {
  const [dossier] = (await m.query(DOSSIER, [dossierId])) as Dossier[]
  if (!dossier) throw new Geweigerd(nietGevonden())
  eisMag(context, dossier, 'bewaarstop_zetten')
  return dossier
}
