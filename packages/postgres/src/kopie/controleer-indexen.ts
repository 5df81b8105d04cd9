import type { ClientBase } from 'pg'

/** Has PostgreSQL itself look whether its indexes fit its tables. Needs a superuser; where that is not given nothing is looked at. Returns how many indexes are whole, or undefined. */
export async function controleerIndexen(client: ClientBase): Promise<number | undefined> {
  const { rows: [wie] } = await client.query<{ super: boolean }>('select rolsuper as super from pg_roles where rolname = current_user')
  if (!wie?.super) return undefined
  await client.query('create extension if not exists amcheck')
  const { rows } = await client.query(`select bt_index_check(c.oid, true) from pg_class c join pg_index i on i.indexrelid = c.oid join pg_am m on m.oid = c.relam join pg_namespace n on n.oid = c.relnamespace
    where m.amname = 'btree' and c.relpersistence = 'p' and i.indisvalid and n.nspname in ('public', 'portal', 'oidc')`)
  return rows.length
}
