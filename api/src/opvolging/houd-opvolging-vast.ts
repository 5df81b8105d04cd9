import type { EntityManager } from 'typeorm'
import type { Stand } from '@zelfonderzoek/validation/dossier/stand'
import type { Handeling } from '@zelfonderzoek/validation/toegang/handelingen'
import type { Dossiereigenaars } from '../document/dossiersleutel.ts'
import type { Context } from '../graphql/context.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { beperkt, nietGevonden } from '../graphql/weiger.ts'
import { eisMag } from '../zelfonderzoek/schrijfplek.ts'

/** A measure that is followed up, with its dossier. */
export interface Opvolgingrij extends Dossiereigenaars {
  id: string
  volgorde: number
  versie: number
  stand: Stand
  zaaknummer: string
}

const OPVOLGING = `select o.id, o.volgorde, o.versie, o.dossier_id as "dossierId", o.aanbieder_id as "aanbiederId", o.toezichthouder_id as "toezichthouderId", d.stand, d.zaaknummer, d.beperkt as dicht
  from opvolging o join dossier d on d.id = o.dossier_id where o.id = $1 for no key update of o`

/** Holds a measure until the end of the transaction; absent and foreign are refused alike, and so is a dossier of which the use is restricted. */
export async function houdOpvolgingVast(m: EntityManager, context: Context, id: string, handeling: Handeling): Promise<Opvolgingrij> {
  const [rij] = (await m.query(OPVOLGING, [id])) as (Opvolgingrij & { dicht: boolean })[]
  if (!rij) throw new Geweigerd(nietGevonden())
  const { dicht, ...opvolging } = rij
  if (dicht) throw new Geweigerd(beperkt(opvolging.stand))
  eisMag(context, opvolging, handeling)
  return opvolging
}
