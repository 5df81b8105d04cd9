/** Who may see a row: column of the row, setting of the request that must equal it. */
const EIGENAAR = {
  aanbieder: ['aanbieder_id', 'app.aanbieder'],
  toezicht: ['toezichthouder_id', 'app.toezicht'],
  gemeente: ['gemeente_id', 'app.gemeente'],
} as const

export type Eigenaar = keyof typeof EIGENAAR

/** The condition that binds a row to the organisation of the request; the setting is read once per statement. */
export function eigenaarVoorwaarde(eigenaar: Eigenaar, extra?: string): string {
  const [kolom, instelling] = EIGENAAR[eigenaar]
  const voorwaarde = `${kolom} = (select nullif(current_setting('${instelling}', true), '')::uuid)`
  return extra ? `(${voorwaarde} and ${extra})` : voorwaarde
}

/** SQL that forces row-level security on a table: who reads, and who writes. */
export function rijbeveiliging(
  tabel: string,
  lezen: readonly string[],
  schrijven: readonly string[],
  rechten = 'select, insert, update',
): string {
  return `
    alter table ${tabel} enable row level security;
    alter table ${tabel} force row level security;
    create policy lezen on ${tabel} for select to api_rt using (${lezen.join(' or ')});
    create policy invoegen on ${tabel} for insert to api_rt with check (${schrijven.join(' or ')});
    create policy wijzigen on ${tabel} for update to api_rt using (${schrijven.join(' or ')}) with check (${schrijven.join(' or ')});
    create policy verwijderen on ${tabel} for delete to api_rt using (${schrijven.join(' or ')});
    grant ${rechten} on ${tabel} to api_rt;`
}
