import type { EntityManager } from 'typeorm'
import type { Stand } from '@zelfonderzoek/validation/dossier/stand'
import type { Handeling } from '@zelfonderzoek/validation/toegang/handelingen'
import { handelingenVoor, mag } from '@zelfonderzoek/validation/toegang/toegang'
import type { Context } from '../graphql/context.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { nietGevonden, stapNietToegestaan } from '../graphql/weiger.ts'
import { vrager } from '../toegang/mag.ts'

/** What a step needs to know of a dossier. */
export interface Dossierrij {
  id: string
  aanbiederId: string
  toezichthouderId: string
  gemeenteId: string
  stand: Stand
  zaaknummer: string
  protocol: string
}

const HOUD = `select id, aanbieder_id as "aanbiederId", toezichthouder_id as "toezichthouderId", gemeente_id as "gemeenteId", stand, zaaknummer, protocol
  from dossier where id = $1 for update`

/** The dossier, locked for this step; refuses when it is not there, not the asker's, or not in a stand for this. */
export async function houdDossierVast(m: EntityManager, context: Context, id: string, handeling: Handeling): Promise<Dossierrij> {
  const [dossier] = (await m.query(HOUD, [id])) as Dossierrij[]
  if (!dossier) throw new Geweigerd(nietGevonden())
  const { rol } = vrager(context)
  if (!mag({ rol, handeling, stand: dossier.stand, relatie: 'eigen' })) throw new Geweigerd(stapNietToegestaan(dossier.stand, handelingenVoor(rol, dossier.stand, 'eigen')))
  return dossier
}

/** Moves the dossier on and keeps its next term up to date. */
export async function zetStand(m: EntityManager, dossier: Dossierrij, stand: Stand): Promise<void> {
  await m.query(
    `update dossier d set stand = $2, versie = d.versie + 1, gewijzigd_op = now(),
       volgende_termijn_op = coalesce(t.eind_op, '9999-12-31'), volgende_termijn_soort = t.soort
     from (select 1) een left join lateral (
       select eind_op, soort from termijn where dossier_id = $1 and voldaan_op is null and vervallen_op is null order by eind_op limit 1) t on true
     where d.id = $1`, [dossier.id, stand])
}
