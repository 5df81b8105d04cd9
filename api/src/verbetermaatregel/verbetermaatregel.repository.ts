import type { EntityManager } from 'typeorm'
import type { Verbetermaatregel } from '@zelfonderzoek/validation/zelfonderzoek/model'
import type { Context } from '../graphql/context.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { invoerFout } from '../graphql/weiger.ts'
import { herberekenStand } from '../zelfonderzoek/herbereken-stand.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { type Recorduitkomst, uuidUit } from '../zelfonderzoek/record.ts'
import { maatregelenSql } from '../zelfonderzoek/records.sql.ts'
import type { Schrijfplek } from '../zelfonderzoek/schrijfplek.ts'
import { VerbetermaatregelEntity } from './verbetermaatregel.entity.ts'

/** The measures of a zelfonderzoek, without the removed ones, under their public ids. */
export async function leesMaatregelen(m: EntityManager, zelfonderzoekId: string): Promise<Verbetermaatregel[]> {
  const [rij] = (await m.query(`select ${maatregelenSql('$1')} as maatregelen`, [zelfonderzoekId])) as { maatregelen: Verbetermaatregel[] }[]
  return rij?.maatregelen ?? []
}

const ONTKOPPEL = `delete from maatregel_oorzaak k using basisoorzaak b where k.verbetermaatregel_id = $1 and b.id = k.basisoorzaak_id and b.verwijderd_op is null and b.id <> all ($2::uuid[])`
const KOPPEL = `
with nieuw as (
  insert into maatregel_oorzaak (verbetermaatregel_id, basisoorzaak_id, aanbieder_id)
  select $1, b.id, b.aanbieder_id from basisoorzaak b where b.id = any ($2::uuid[]) and b.zelfonderzoek_id = $3 and b.verwijderd_op is null
  on conflict do nothing)
select count(*)::int as n from basisoorzaak b where b.id = any ($2::uuid[]) and b.zelfonderzoek_id = $3 and b.verwijderd_op is null`

/** Links a measure to exactly these causes. The link with a removed cause stays, for when that cause is brought back. */
export async function koppel(m: EntityManager, plek: Schrijfplek, id: string, oorzaakIds: readonly string[]): Promise<void> {
  const ids = oorzaakIds.map(uuidUit)
  await m.query(ONTKOPPEL, [id, ids])
  const [telling] = (await m.query(KOPPEL, [id, ids, plek.id])) as { n: number }[]
  if (telling?.n !== ids.length) {
    throw new Geweigerd(invoerFout([{ veld: 'oorzaakIds', code: 'OORZAAK_ONBEKEND', bericht: 'Een van de gekozen oorzaken staat niet in dit rapport. Kies opnieuw.' }]))
  }
}

/** Puts a measure at a place in the list, counted from 0. */
export async function zetOpPlaats(m: EntityManager, maatregelen: readonly Verbetermaatregel[], id: string, plaats: number): Promise<void> {
  const rij = maatregelen.map((v) => v.id).filter((v) => v !== id)
  rij.splice(Math.max(0, Math.min(plaats, rij.length)), 0, id)
  const was = new Map(maatregelen.map((v) => [v.id, v.volgorde]))
  for (const [volgorde, v] of rij.entries()) if (was.get(v) !== volgorde) await m.update(VerbetermaatregelEntity, { id: uuidUit(v) }, { volgorde })
}

/** What every change of a measure ends with: the outcome of sections 7 and 9, and one auditregel. */
export async function rondAf(m: EntityManager, context: Context, plek: Schrijfplek, soort: string, id: string): Promise<Recorduitkomst> {
  await herberekenStand(m, plek.id)
  await legVast(m, context, plek, soort, `verbetermaatregel ${id}`)
  return { id, zelfonderzoekId: plek.id }
}
