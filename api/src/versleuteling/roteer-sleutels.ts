import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { hoofdsleutelbestand, leesHoofdsleutels, schrijfHoofdsleutels, type Sleutelplek } from './hoofdsleutels.ts'
import { openSleutelbos } from './sleutelbos.ts'

const TEGELIJK = 500
const VOLGENDE = `select dossier_id as id, ingepakt from dossiersleutel where ingepakt not like $1 || '.%' order by dossier_id limit ${TEGELIJK}`
/** Only what still is as it was read: a key that was removed or wrapped meanwhile stays so. */
const VERVANG = 'update dossiersleutel d set ingepakt = n.nieuw from unnest($1::uuid[], $2::text[], $3::text[]) as n(id, oud, nieuw) where d.dossier_id = n.id and d.ingepakt = n.oud'

export interface Rotatie {
  /** Data keys that were wrapped anew. */
  ingepakt: number
  /** Master keys that were taken out of the file, because nothing is wrapped by them any more. */
  verwijderd: number
}

/**
 * Puts a new master key before the others and wraps every data key with it; the contents are not touched and the product goes on.
 * When it was broken off, `verder` goes on with the newest key. `meld` hears after each part how many were done. As a role that sees every row.
 */
export async function roteerSleutels(o: Sleutelplek & { databaseUrl: string; verder?: boolean; meld?: (ingepakt: number) => void }): Promise<Rotatie> {
  const oud = await leesHoofdsleutels(o)
  if (!o.verder) await schrijfHoofdsleutels(o, [randomBytes(32), ...oud.map(({ sleutel }) => sleutel)])
  const [nu] = await leesHoofdsleutels(o)
  if (!nu) throw new Error(`geen sleutel in ${hoofdsleutelbestand(o)}`)
  const sleutels = await openSleutelbos(o)
  const client = new pg.Client({ connectionString: o.databaseUrl })
  await client.connect()
  try {
    let ingepakt = 0
    for (;;) {
      const { rows } = await client.query<{ id: string; ingepakt: string }>(VOLGENDE, [nu.kid])
      if (!rows.length) break
      await client.query(VERVANG, [rows.map(({ id }) => id), rows.map((r) => r.ingepakt), rows.map((r) => sleutels.pakOpnieuwIn(r.ingepakt, r.id))])
      ingepakt += rows.length
      o.meld?.(ingepakt)
    }
    return { ingepakt, verwijderd: 0 }
  } finally {
    await client.end()
  }
}

/** Takes the older master keys out of the file; refuses while anything is still wrapped by one of them. After every process has started anew with the new key. */
export async function ruimSleutelsOp(o: Sleutelplek & { databaseUrl: string }): Promise<Rotatie> {
  const [nu, ...oud] = await leesHoofdsleutels(o)
  const client = new pg.Client({ connectionString: o.databaseUrl })
  await client.connect()
  try {
    const { rows: [rij] } = await client.query<{ n: number }>(`select count(*)::int as n from dossiersleutel where ingepakt not like $1 || '.%'`, [nu?.kid ?? ''])
    if (!nu || rij?.n !== 0) throw new Error(`${rij?.n ?? '?'} dossiersleutels zijn nog met een oudere sleutel ingepakt. Draai eerst npx pnpm sleutelrotatie --verder.`)
    await schrijfHoofdsleutels(o, [nu.sleutel])
    return { ingepakt: 0, verwijderd: oud.length }
  } finally {
    await client.end()
  }
}
