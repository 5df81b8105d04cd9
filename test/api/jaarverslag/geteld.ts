import type { DataSource } from 'typeorm'

/** A count that the database gives for a cell of the jaarverslag. */
export interface Geteld {
  rij: string
  kolom: string
  aantal: number
}

const JAAR = (kolom: string): string => `to_char(${kolom} at time zone 'Europe/Amsterdam', 'YYYY') = $1`
const MELDING = `from melding m join dossier d on d.id = m.dossier_id join organisatie g on g.id = d.gemeente_id join organisatie t on t.id = d.toezichthouder_id and t.naam = $2 where ${JAAR('m.ingediend_op')}`
const naar = (rij: string): string => `select ${rij} as rij, initcap(d.soort) as kolom, count(*)::int as aantal ${MELDING} group by 1, 2 union all select ${rij}, 'Samen', count(*)::int ${MELDING} group by 1`
const RAPPORT = `from dossier d join organisatie t on t.id = d.toezichthouder_id and t.naam = $2 join indiening i on i.dossier_id = d.id
  where i.ronde = (select max(ronde) from indiening where dossier_id = d.id) and exists (select from indiening e where e.dossier_id = d.id and e.ronde = 1 and ${JAAR('e.ingediend_op')})`

/** Plain SQL per table, written apart from the statement of the api: `$1` the year, `$2` the name of the toezichthouder. */
export const PLAT: Readonly<Record<string, string>> = {
  kwartaal: naar(`to_char(m.ingediend_op at time zone 'Europe/Amsterdam', 'Q')`),
  maand: `select to_char(m.ingediend_op at time zone 'Europe/Amsterdam', 'FMMM') as rij, 'Meldingen' as kolom, count(*)::int as aantal ${MELDING} group by 1`,
  gemeente: naar('g.gemeentecode'),
  voorziening: naar('d.voorzieningsoort'),
  termijn: `select 'melden' as rij, case when m.te_laat then 'Te laat' else 'Gehaald' end as kolom, count(*)::int as aantal ${MELDING} group by 1, 2
    union all select t.soort, case when t.voldaan_op <= t.eind_op then 'Gehaald' else 'Te laat' end, count(*)::int from termijn t join organisatie o on o.id = t.toezichthouder_id and o.naam = $2
    where t.soort <> 'melden' and to_char(t.eind_op, 'YYYY') = $1 and t.vervallen_op is null and (t.eind_op < current_date or t.voldaan_op is not null) group by 1, 2`,
  oordeel: `select case b.soort when 'aanvullen' then 'aanvullen' else least(i.ronde, 3)::text end as rij, 'Rapporten' as kolom, count(*)::int as aantal from besluit b join indiening i on i.id = b.indiening_id
    join organisatie o on o.id = b.toezichthouder_id and o.naam = $2
    where ${JAAR('b.genomen_op')} and not exists (select from besluit l where l.dossier_id = b.dossier_id and l.genomen_op > b.genomen_op and ${JAAR('l.genomen_op')}) group by 1`,
  onderdeel: `select rij, 'Rapporten' as kolom, count(*)::int as aantal from (select distinct b.dossier_id, regexp_replace(a.aspect, '[.].*', '') as rij from aspectoordeel a join besluit b on b.indiening_id = a.indiening_id
    join organisatie o on o.id = b.toezichthouder_id and o.naam = $2 where b.soort = 'aanvullen' and a.oordeel = 'aanvullen' and ${JAAR('b.genomen_op')}) x group by 1`,
  oorzaak: `select 'klasse-' || (o ->> 'klasse') as rij, 'Basisoorzaken' as kolom, count(*)::int as aantal from (select i.inhoud ${RAPPORT}) r, json_array_elements(r.inhoud -> 'basisoorzaken') o where o ->> 'soort' = 'basisoorzaak' group by 1
    union all select (o ->> 'klasse') || '-' || (o ->> 'ecmCode'), 'Basisoorzaken', count(*)::int from (select i.inhoud ${RAPPORT}) r, json_array_elements(r.inhoud -> 'basisoorzaken') o where o ->> 'soort' = 'basisoorzaak' group by 1`,
  sterkte: `select o.sterkte as rij, 'Maatregelen' as kolom, count(*)::int as aantal from opvolging o join dossier d on d.id = o.dossier_id join organisatie t on t.id = d.toezichthouder_id and t.naam = $2 where ${JAAR('d.afgesloten_op')} group by 1`,
  uitvoering: `select coalesce(o.score, '') as rij, 'Maatregelen' as kolom, count(*)::int as aantal from opvolging o join dossier d on d.id = o.dossier_id join organisatie t on t.id = d.toezichthouder_id and t.naam = $2 where ${JAAR('d.afgesloten_op')} group by 1`,
  status: `select v ->> 'status' as rij, 'Maatregelen' as kolom, count(*)::int as aantal from (select i.inhoud ${RAPPORT}) r, json_array_elements(r.inhoud -> 'verbetermaatregelen') v group by 1`,
}

/** The counts of one table. */
export async function telPlat(eigenaar: DataSource, tabel: string, jaar: number, toezichthouder: string): Promise<Geteld[]> {
  return (await eigenaar.query(PLAT[tabel] ?? '', [String(jaar), toezichthouder])) as Geteld[]
}
