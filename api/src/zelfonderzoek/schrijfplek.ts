import type { EntityManager } from 'typeorm'
import type { Stand } from '@zelfonderzoek/validation/dossier/stand'
import type { Handeling } from '@zelfonderzoek/validation/toegang/handelingen'
import { handelingenVoor, mag } from '@zelfonderzoek/validation/toegang/toegang'
import type { Context } from '../graphql/context.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { beperkt, nietGevonden, stapNietToegestaan } from '../graphql/weiger.ts'
import { vrager } from '../toegang/mag.ts'
import { relatieTot } from '../toegang/relatie.ts'

/** A zelfonderzoek that the asker may change now, held until the end of the transaction. */
export interface Schrijfplek {
  id: string
  ronde: number
  versie: number
  dossierId: string
  aanbiederId: string
  toezichthouderId: string
  gemeenteId: string
  zaaknummer: string
  protocol: string
  stand: Stand
}

const DOSSIER = (slot: Slot): string => `
  select d.id as "dossierId", d.aanbieder_id as "aanbiederId", d.toezichthouder_id as "toezichthouderId", d.gemeente_id as "gemeenteId", d.zaaknummer, d.protocol, d.stand, d.beperkt
  from dossier d where d.id = (select z.dossier_id from zelfonderzoek z where z.id = $1) for ${slot}`
const ZELFONDERZOEK = 'select id, ronde, versie from zelfonderzoek where id = $1 for no key update'

/** `share`: the stand may not change meanwhile. `no key update`: we change it ourselves. Neither stops a colleague who saves a section. */
export type Slot = 'share' | 'no key update'

/** Holds a zelfonderzoek, dossier first, so that changes of one report wait for each other. Absent and foreign are refused alike. */
export async function houdVast(m: EntityManager, zelfonderzoekId: string, slot: Slot = 'share'): Promise<Schrijfplek> {
  const [dossier] = (await m.query(DOSSIER(slot), [zelfonderzoekId])) as (Omit<Schrijfplek, 'id' | 'ronde' | 'versie'> & { beperkt: boolean })[]
  const [zelfonderzoek] = dossier ? ((await m.query(ZELFONDERZOEK, [zelfonderzoekId])) as Pick<Schrijfplek, 'id' | 'ronde' | 'versie'>[]) : []
  if (!dossier || !zelfonderzoek) throw new Geweigerd(nietGevonden())
  const { beperkt: dicht, ...eigenaars } = dossier
  if (dicht) throw new Geweigerd(beperkt(dossier.stand))
  return { ...eigenaars, ...zelfonderzoek }
}

/** Refuses what the role may not do in this stand; from somebody who is excluded the dossier is hidden. */
export function eisMag(context: Context, plek: Pick<Schrijfplek, 'stand' | 'dossierId' | 'aanbiederId' | 'toezichthouderId'>, handeling: Handeling): void {
  const wie = vrager(context)
  const relatie = relatieTot(wie, { ...plek, id: plek.dossierId })
  if (relatie !== 'eigen') throw new Geweigerd(nietGevonden())
  if (!mag({ rol: wie.rol, handeling, stand: plek.stand, relatie })) throw new Geweigerd(stapNietToegestaan(plek.stand, handelingenVoor(wie.rol, plek.stand, relatie)))
}

/** The owners that every row of the dossier repeats. */
export function eigenaars({ dossierId, aanbiederId, toezichthouderId }: Pick<Schrijfplek, 'dossierId' | 'aanbiederId' | 'toezichthouderId'>): { dossierId: string; aanbiederId: string; toezichthouderId: string } {
  return { dossierId, aanbiederId, toezichthouderId }
}
