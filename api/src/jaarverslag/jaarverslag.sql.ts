import { jaartellingSql } from './jaartelling.sql.ts'

const UITGAVE = `select u.nummer, u.inleiding, u.aanbevelingen, u.tabellen, u.vorig_jaar as "vorigJaar", u.cijfers_tot as "cijfersTot", u.vastgesteld_op as "vastgesteldOp"
  from jaarverslaguitgave u where u.toezichthouder_id = $1::uuid`

/**
 * Everything of one jaarverslag in one statement: `$1` toezichthouder, `$2` year, `$3` today, `$4` number of an edition or null.
 * Figures are counted only when no frozen edition is asked for.
 */
export const JAARVERSLAG_SQL = `
with verslag as (select * from jaarverslag where toezichthouder_id = $1::uuid and jaar = $2::int),
uitgave as (${UITGAVE} and u.jaar = $2::int and ($4::int is not null and u.nummer = $4::int
  or $4::int is null and exists (select from verslag where stand = 'vastgesteld')) order by u.nummer desc limit 1)
select json_build_object(
  'verslag', (select row_to_json(v) from (select stand, inleiding, aanbevelingen, versie, bewaard_op as "bewaardOp" from verslag) v),
  'uitgave', (select row_to_json(u) from uitgave u),
  'uitgaven', (select coalesce(json_agg(json_build_object('nummer', nummer, 'vastgesteldOp', vastgesteld_op) order by nummer desc), '[]'::json)
    from jaarverslaguitgave where toezichthouder_id = $1::uuid and jaar = $2::int),
  'gemeenten', (select coalesce(json_agg(json_build_object('code', coalesce(g.gemeentecode, ''), 'naam', g.naam) order by g.naam), '[]'::json)
    from organisatie g where g.soort = 'gemeente' and exists (select from dossier d where d.gemeente_id = g.id and d.toezichthouder_id = $1::uuid)),
  'organen', (select coalesce(json_agg(json_build_object('gemeentecode', g.gemeentecode, 'orgaan', o.orgaan, 'stand', o.stand, 'op', o.op)), '[]'::json)
    from jaarverslagorgaan o join organisatie g on g.id = o.gemeente_id where o.toezichthouder_id = $1::uuid and o.jaar = $2::int),
  'vorigeUitgave', (select row_to_json(u) from (${UITGAVE} and u.jaar = $2::int - 1 order by u.nummer desc limit 1) u),
  'telling', case when not exists (select from uitgave) then ${jaartellingSql('$2::int')} end,
  'vorige', case when not exists (select from uitgave) then ${jaartellingSql('($2::int - 1)')} end
)::text`

/** Every year since the first melding, newest first, with the stand of its jaarverslag: `$1` toezichthouder, `$2` this year. */
export const JAREN_SQL = `
select coalesce(json_agg(json_build_object('jaar', j.jaar, 'stand', coalesce(v.stand, 'concept'), 'uitgaven', (select count(*) from jaarverslaguitgave u where u.toezichthouder_id = $1::uuid and u.jaar = j.jaar)) order by j.jaar desc), '[]'::json)::text
from (select generate_series(coalesce((select extract(year from min(ingediend_op) at time zone 'Europe/Amsterdam')::int from melding where toezichthouder_id = $1::uuid), $2::int), $2::int) as jaar) j
left join jaarverslag v on v.toezichthouder_id = $1::uuid and v.jaar = j.jaar`
