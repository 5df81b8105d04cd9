/** Moments between which a year lies in the Netherlands; `jaar` is an SQL expression. */
const inJaar = (kolom: string, jaar: string): string =>
  `${kolom} >= make_timestamptz(${jaar}, 1, 1, 0, 0, 0, 'Europe/Amsterdam') and ${kolom} < make_timestamptz(${jaar} + 1, 1, 1, 0, 0, 0, 'Europe/Amsterdam')`

const lijst = (select: string): string => `(select coalesce(json_agg(r), '[]'::json) from (${select}) r)`

const meldingen = (jaar: string): string => `
  select extract(month from m.ingediend_op at time zone 'Europe/Amsterdam')::int as maand, d.soort, d.voorzieningsoort, coalesce(g.gemeentecode, '') as gemeente, not m.te_laat as "opTijd", count(*)::int as aantal
  from melding m join dossier d on d.id = m.dossier_id join organisatie g on g.id = d.gemeente_id
  where m.toezichthouder_id = $1::uuid and ${inJaar('m.ingediend_op', jaar)} group by 1, 2, 3, 4, 5`

const termijnen = (jaar: string): string => `
  select t.soort, (count(*) filter (where t.voldaan_op <= t.eind_op))::int as gehaald, (count(*) filter (where t.voldaan_op > t.eind_op or t.voldaan_op is null))::int as "teLaat"
  from termijn t where t.toezichthouder_id = $1::uuid and t.soort <> 'melden' and t.vervallen_op is null
    and t.eind_op between make_date(${jaar}, 1, 1) and make_date(${jaar}, 12, 31) and (t.voldaan_op is not null
    or t.eind_op < $3::date and not exists (select from json_array_elements(t.opschortingen) rust where rust ->> 'tot' is null))
  group by t.soort order by t.soort desc`

/** Reports first handed in in the year, as they read in their newest round. */
const rapporten = (jaar: string): string => `
  select distinct on (i.dossier_id) i.inhoud from indiening i
  where i.toezichthouder_id = $1::uuid and i.dossier_id in (select e.dossier_id from indiening e where e.toezichthouder_id = $1::uuid and e.ronde = 1 and ${inJaar('e.ingediend_op', jaar)})
  order by i.dossier_id, i.ronde desc`

const oorzaken = (jaar: string): string => `
  select coalesce(o ->> 'klasse', '') as klasse, coalesce(o ->> 'ecmCode', '') as ecm, count(*)::int as aantal
  from (${rapporten(jaar)}) n, json_array_elements(n.inhoud -> 'basisoorzaken') o where o ->> 'soort' = 'basisoorzaak' group by 1, 2`

const maatregelen = (jaar: string): string => `
  select coalesce(v ->> 'status', '') as status, count(*)::int as aantal from (${rapporten(jaar)}) n, json_array_elements(n.inhoud -> 'verbetermaatregelen') v group by 1`

const opvolging = (jaar: string): string => `
  select o.sterkte, coalesce(o.score, '') as score, count(*)::int as aantal from opvolging o join dossier d on d.id = o.dossier_id
  where o.toezichthouder_id = $1::uuid and ${inJaar('d.afgesloten_op', jaar)} group by 1, 2`

const beoordeeld = (jaar: string): string => `
  select b.ronde as "afgeslotenInRonde", count(*)::int as aantal from (
    select distinct on (b.dossier_id) case b.soort when 'beeindigen' then i.ronde end as ronde from besluit b join indiening i on i.id = b.indiening_id
    where b.toezichthouder_id = $1::uuid and b.soort in ('beeindigen', 'aanvullen') and ${inJaar('b.genomen_op', jaar)} order by b.dossier_id, b.genomen_op desc) b
  group by 1`

const onderdelen = (jaar: string): string => `
  select split_part(a.aspect, '.', 1)::int as onderdeel, count(distinct b.dossier_id)::int as aantal
  from besluit b join aspectoordeel a on a.indiening_id = b.indiening_id and a.oordeel = 'aanvullen'
  where b.toezichthouder_id = $1::uuid and b.soort = 'aanvullen' and ${inJaar('b.genomen_op', jaar)} group by 1`

/**
 * The exact counts of a year (`Jaartelling`) from the facts, as one JSON expression: `$1` is the toezichthouder, `$3` today, `jaar` an expression for the year.
 * This is the one place that knows in which tables the facts stand.
 */
export function jaartellingSql(jaar: string): string {
  const delen = { meldingen, termijnen, oorzaken, maatregelen, opvolging, beoordeeld, onderdelen }
  return `json_build_object(${Object.entries(delen).map(([naam, select]) => `'${naam}', ${lijst(select(jaar))}`).join(', ')})`
}
