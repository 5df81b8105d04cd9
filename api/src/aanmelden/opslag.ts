import type { Adapter, AdapterPayload } from 'oidc-provider'
import type { Pool } from 'pg'

/** Keeps what the demo provider knows in PostgreSQL, so that a restart logs nobody out. */
export function maakOpslag(pool: Pool): (model: string) => Adapter {
  const lees = async (waar: string, waarden: unknown[]): Promise<AdapterPayload | undefined> => {
    const { rows } = await pool.query<{ gegevens: AdapterPayload }>(`select gegevens from oidc.opslag where ${waar} and (verloopt_op is null or verloopt_op > now())`, waarden)
    return rows[0]?.gegevens
  }
  return (model) => ({
    async upsert(id, gegevens, verlooptOver) {
      await pool.query(
        `insert into oidc.opslag (model, id, gegevens, grant_id, uid, user_code, verloopt_op) values ($1, $2, $3, $4, $5, $6, now() + $7 * interval '1 second')
         on conflict (model, id) do update set gegevens = excluded.gegevens, grant_id = excluded.grant_id, uid = excluded.uid, user_code = excluded.user_code, verloopt_op = excluded.verloopt_op`,
        [model, id, JSON.stringify(gegevens), gegevens.grantId ?? null, gegevens.uid ?? null, gegevens.userCode ?? null, verlooptOver ?? null],
      )
    },
    find: (id) => lees('model = $1 and id = $2', [model, id]),
    findByUid: (uid) => lees('model = $1 and uid = $2', [model, uid]),
    findByUserCode: (code) => lees('model = $1 and user_code = $2', [model, code]),
    async consume(id) {
      await pool.query(`update oidc.opslag set gegevens = gegevens || jsonb_build_object('consumed', extract(epoch from now())::bigint) where model = $1 and id = $2`, [model, id])
    },
    async destroy(id) {
      await pool.query('delete from oidc.opslag where model = $1 and id = $2', [model, id])
    },
    async revokeByGrantId(grantId) {
      await pool.query('delete from oidc.opslag where grant_id = $1', [grantId])
    },
  })
}
