import type { EntityManager } from 'typeorm'
import type { Context } from '../graphql/context.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { stapNietToegestaan } from '../graphql/weiger.ts'
import { vrager } from '../toegang/mag.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'

/** What a step needs to know of a jaarverslag. */
export interface Jaarverslagrij {
  stand: string
  versie: number
  inleiding: string
  aanbevelingen: string
  op: Date
  functie: string | null
}

const HOUD = `select j.stand, j.versie, j.inleiding, j.aanbevelingen, j.bewaard_op as op, g.functie
  from jaarverslag j left join gebruiker g on g.id = j.bewaard_door where j.toezichthouder_id = $1 and j.jaar = $2 for update of j`

/** The asker's own jaarverslag, locked for this step; undefined when nothing was kept yet. */
export async function houdJaarverslagVast(m: EntityManager, context: Context, jaar: number): Promise<Jaarverslagrij | undefined> {
  const [rij] = (await m.query(HOUD, [vrager(context).organisatieId, jaar])) as Jaarverslagrij[]
  return rij
}

/** Refuses what cannot be done in this stand, in words. */
export function weigerStand(stand: string, bericht: string): Geweigerd {
  return new Geweigerd(stapNietToegestaan(stand, [], bericht))
}

/** Writes one auditregel about the jaarverslag of a year. */
export function legJaarVast(m: EntityManager, context: Context, soort: string, onderwerp: string): Promise<void> {
  return legVast(m, context, { dossierId: null, aanbiederId: null, toezichthouderId: vrager(context).organisatieId }, soort, onderwerp)
}
