import type { ClientBase } from 'pg'
import { BEGIN, REGELBEWIJS, SPELING_MS, VORM, zegelhash, type Zegel } from './zegel.ts'

/** Most regels in one seal. */
export const MEESTE = 2000

const LAATSTE = `select nr::text, tot::text, hash, clock_timestamp()::text as nu from (select 1) e left join lateral (select nr, tot, hash from auditzegel order by nr desc limit 1) z on true`

/**
 * Regels in no seal, taken together where they stand: their proofs in the order of their numbers. Before `oud` everything is sealed. After it, a transaction that took long may have left lower numbers than are
 * sealed already, so every gap is looked into, by its ends; what is sealed is not read again.
 */
const OPEN = `
with oud as (select coalesce((select z.tot from auditzegel z where z.op < now() - $1 * interval '1 millisecond' order by z.nr desc limit 1), 0) as tot),
  bekend as (select coalesce(range_agg(leden), '{}'::int8multirange) as leden from (select z.leden from auditzegel z where z.op >= now() - $1 * interval '1 millisecond') z),
  gat as (select coalesce(lower(r), 0) as van, coalesce(upper(r), 9223372036854775807) as tot from oud, bekend, unnest(int8multirange(int8range(oud.tot, null)) - bekend.leden) r)
select count(*)::int as aantal, range_agg(int8range(nr, nr + 1))::text as leden, (max(nr) + 1)::text as tot, string_agg(bewijs, '' order by nr) as regels from (
  select a.nr, ${REGELBEWIJS} as bewijs from gat cross join lateral (select * from auditregel r where r.nr >= gat.van and r.nr < gat.tot order by r.nr limit ${MEESTE}) a
  order by a.nr limit ${MEESTE}) b`

const ZET = `insert into auditzegel (nr, vorm, leden, tot, aantal, regels, vorige, hash, op) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`

/**
 * Seals the regels that no seal holds yet. Returns how many; 0 also when another process is sealing.
 * Writers are not waited for and do not wait: what is committed later comes in a later seal.
 */
export async function verzegel(client: ClientBase): Promise<number> {
  await client.query(`begin; set local time zone 'UTC'`)
  try {
    const { rows: [slot] } = await client.query<{ vrij: boolean }>('select pg_try_advisory_xact_lock(4151) as vrij')
    const aantal = slot?.vrij ? await sluit(client) : 0
    await client.query('commit')
    return aantal
  } catch (e) {
    await client.query('rollback').catch(() => undefined)
    throw e
  }
}

async function sluit(client: ClientBase): Promise<number> {
  const { rows: [open] } = await client.query<{ aantal: number; leden: string; tot: string; regels: Buffer }>(OPEN, [SPELING_MS])
  if (!open?.aantal) return 0
  const { rows: [laatste] } = await client.query<{ nr: string | null; tot: string | null; hash: Buffer | null; nu: string }>(LAATSTE)
  const zegel: Zegel = {
    nr: Number(laatste?.nr ?? 0) + 1, vorm: VORM, leden: open.leden, tot: Math.max(Number(laatste?.tot ?? 0), Number(open.tot)),
    regels: open.regels, vorige: laatste?.hash ?? BEGIN, op: laatste?.nu ?? '',
  }
  await client.query(ZET, [zegel.nr, zegel.vorm, zegel.leden, zegel.tot, open.aantal, zegel.regels, zegel.vorige, zegelhash(zegel), zegel.op])
  return open.aantal
}
