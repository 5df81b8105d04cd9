import { Pool } from 'pg'
import type { PoolClient } from 'pg'
import { omgeving } from '../omgeving.server.ts'
import type { Sessierest } from './sessierest.ts'

/** A session ends after this time without use, and after this time in any case (PostgreSQL intervals). */
const RUST = '30 minutes'
const HOOGSTENS = '10 hours'

const pool = new Pool({
  connectionString: omgeving().sessieDatabase,
  max: 8,
  connectionTimeoutMillis: 2_000,
  statement_timeout: 5_000,
  application_name: 'portal',
})
pool.on('error', () => undefined)

/** Whose session it is, and on what kind of device. */
export interface Sessiehouder { gebruikerId: string, apparaat: string }

/** Sealed tokens of a session, see `verzegel`. */
export interface SessieRij { zegel: string }

const VIND = {
  name: 'sessie-vind',
  text: `select gegevens from portal.sessie
    where id_hash = $1 and verloopt_op > now() and laatst_op > now() - interval '${RUST}'`,
}
const REST = {
  name: 'sessie-rest',
  text: `select extract(epoch from laatst_op + interval '${RUST}' - now())::int as rust, extract(epoch from verloopt_op - now())::int as hoogstens
    from portal.sessie where id_hash = $1`,
}
const RAAK_AAN = {
  name: 'sessie-raak-aan',
  text: `update portal.sessie set laatst_op = now() where id_hash = $1 and laatst_op < now() - interval '1 minute'`,
}

/** The session, or undefined when it is absent or over. Counts as use of the session. */
export async function vindSessie(idHash: string): Promise<SessieRij | undefined> {
  const { rows } = await pool.query<{ gegevens: SessieRij }>({ ...VIND, values: [idHash] })
  if (rows[0]) await pool.query({ ...RAAK_AAN, values: [idHash] })
  return rows[0]?.gegevens
}

/** How long a session lasts yet; undefined when it is absent. Asking is no use of the session. */
export async function restVan(idHash: string): Promise<Sessierest | undefined> {
  const { rows } = await pool.query<Sessierest>({ ...REST, values: [idHash] })
  return rows[0]
}

/** Stores a new session and clears away sessions that are over. */
export async function bewaarSessie(idHash: string, gegevens: SessieRij, { gebruikerId, apparaat }: Sessiehouder): Promise<void> {
  await pool.query(`delete from portal.sessie where verloopt_op < now() or laatst_op < now() - interval '${RUST}'`)
  await pool.query(
    `insert into portal.sessie (id_hash, gegevens, gebruiker, apparaat, verloopt_op) values ($1, $2, $3, $4, now() + interval '${HOOGSTENS}')`,
    [idHash, gegevens, gebruikerId, apparaat],
  )
}

export async function verwijderSessie(idHash: string): Promise<void> {
  await pool.query('delete from portal.sessie where id_hash = $1', [idHash])
}

/** A session as its owner sees it; `nummer` names it without being able to use it. */
export interface Sessieregel { nummer: string, apparaat: string, begonnenOp: Date, laatstOp: Date, deze: boolean }

const NUMMER = `left(encode(sha256(convert_to(id_hash, 'UTF8')), 'hex'), 24)`

/** The sessions of a person that are not over, the one in use first. */
export async function sessiesVan(gebruikerId: string, dezeHash: string): Promise<Sessieregel[]> {
  const { rows } = await pool.query<Sessieregel>(
    `select ${NUMMER} as nummer, apparaat, aangemaakt_op as "begonnenOp", laatst_op as "laatstOp", id_hash = $2 as deze from portal.sessie
     where gebruiker = $1 and verloopt_op > now() and laatst_op > now() - interval '${RUST}' order by deze desc, laatst_op desc`, [gebruikerId, dezeHash],
  )
  return rows
}

/** Ends one other session of a person, or all of them; returns how many. */
export async function verwijderAndere(gebruikerId: string, dezeHash: string, nummer?: string): Promise<number> {
  const { rowCount } = await pool.query(
    `delete from portal.sessie where gebruiker = $1 and id_hash <> $2 and ($3::text is null or ${NUMMER} = $3)`, [gebruikerId, dezeHash, nummer ?? null],
  )
  return rowCount ?? 0
}

/**
 * Changes a session while no other replica can change it too.
 * `wijzig` gets the present row and returns the new one.
 */
export async function wijzigSessie(idHash: string, wijzig: (rij: SessieRij) => Promise<SessieRij>): Promise<SessieRij | undefined> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const rij = await wijzigBinnen(client, idHash, wijzig)
    await client.query('commit')
    return rij
  } catch (fout) {
    await client.query('rollback').catch(() => undefined)
    throw fout
  } finally {
    client.release()
  }
}

async function wijzigBinnen(client: PoolClient, idHash: string, wijzig: (rij: SessieRij) => Promise<SessieRij>): Promise<SessieRij | undefined> {
  const { rows } = await client.query<{ gegevens: SessieRij }>('select gegevens from portal.sessie where id_hash = $1 for update', [idHash])
  if (!rows[0]) return undefined
  const nieuw = await wijzig(rows[0].gegevens)
  await client.query('update portal.sessie set gegevens = $2, laatst_op = now() where id_hash = $1', [idHash, nieuw])
  return nieuw
}

/** True when the session store answers. */
export async function isSessieopslagGereed(): Promise<boolean> {
  return pool.query('select from portal.sessie limit 0').then(() => true, () => false)
}
