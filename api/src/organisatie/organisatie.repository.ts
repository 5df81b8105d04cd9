import type { Vrager } from '../graphql/context.ts'
import { eigenKolom } from '../dossier/dossier.repository.ts'

/** Sides of a dossier that a list of dossiers can be narrowed down to. */
export const ORGANISATIEZIJDEN = ['aanbieder', 'gemeente'] as const
export type Organisatiezijde = (typeof ORGANISATIEZIJDEN)[number]

/** Most organisations in one answer; a list to choose from is of no use when longer. */
const GROOTSTE = 2000

/** The organisations on one side of the asker's own dossiers, by name: `$1` is the asker's organisation. One look in an index per organisation. */
export function organisatiesSql(vrager: Vrager, zijde: Organisatiezijde, lijst: string): string {
  return `select coalesce(json_agg(r), '[]'::json)::text from (
    select ${lijst || '1 as "_"'} from organisatie w where w.soort = '${zijde}'
    and exists (select from dossier d where d.${zijde}_id = w.id and d.${eigenKolom(vrager.rol)} = $1::uuid)
    order by w.naam, w.id limit ${GROOTSTE}) r`
}

/** Every aanbieder, by name. */
export function aanbiedersSql(lijst: string): string {
  return `select coalesce(json_agg(r), '[]'::json)::text from (select ${lijst || '1 as "_"'} from organisatie w where w.soort = 'aanbieder' order by w.naam, w.id limit ${GROOTSTE}) r`
}

/** Every toezichthouder but the asker's own, `$1`, by name. */
export function andereToezichthoudersSql(lijst: string): string {
  return `select coalesce(json_agg(r), '[]'::json)::text from (
    select ${lijst || '1 as "_"'} from organisatie w where w.soort = 'toezichthouder' and w.id <> $1::uuid order by w.naam, w.id limit ${GROOTSTE}) r`
}

/** Every organisation with its accounts per role; nothing of a dossier. */
export const BEHEER_SQL = `
select coalesce(json_agg(r), '[]'::json)::text from (
  select 'Organisatie_' || o.id as id, o.naam, o.soort, o.gemeentecode, o.eenpersoons,
    (select coalesce(json_agg(a), '[]'::json) from (
      select g.rol, count(*) filter (where g.actief) as actief, count(*) filter (where not g.actief) as ingetrokken
      from gebruiker g where g.organisatie_id = o.id group by g.rol order by g.rol) a) as accounts
  from organisatie o order by o.soort, o.naam, o.id limit ${GROOTSTE}) r`
