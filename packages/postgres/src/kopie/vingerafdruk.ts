import type { ClientBase } from 'pg'

/** Number of rows and a fingerprint of their content, per table. */
export type Vingerafdruk = Record<string, { rijen: number; md5: string }>

/** Tables that belong to a moment and not to a dossier: who is logged in now. */
export const TIJDELIJK = ['portal.sessie', 'oidc.opslag'] as const

/** Our tables, with the schema in front. The queue of work is left out: a start makes it, and what must be sent stands in our own tables. */
export async function tabellenVan(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ tabel: string }>(`select format('%I.%I', n.nspname, c.relname) as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'wachtrij') order by 1`)
  return rows.map(({ tabel }) => tabel).filter((tabel) => !(TIJDELIJK as readonly string[]).includes(tabel))
}

/** Takes the fingerprint of every table. An error means that the role may not see every row: a copy of less is no copy. */
export async function neemVingerafdruk(client: ClientBase): Promise<Vingerafdruk> {
  await client.query('set row_security = off')
  const uit: Vingerafdruk = {}
  for (const tabel of await tabellenVan(client)) {
    const { rows: [rij] } = await client.query<{ n: number; md5: string }>(`select count(*)::int as n, md5(coalesce(string_agg(m, '' order by m), '')) as md5 from (select md5(t::text) as m from ${tabel} t) r`)
    uit[tabel] = { rijen: rij?.n ?? 0, md5: rij?.md5 ?? '' }
  }
  return uit
}

/** Tables that differ. */
export function verschillen(a: Vingerafdruk, b: Vingerafdruk): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((tabel) => a[tabel]?.md5 !== b[tabel]?.md5 || a[tabel]?.rijen !== b[tabel]?.rijen).sort()
}
