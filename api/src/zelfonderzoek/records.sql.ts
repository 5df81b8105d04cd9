/** Causes of a zelfonderzoek as the rules read them; `z` is an expression that gives its id. */
export const oorzakenSql = (z: string): string => `(select coalesce(json_agg(r), '[]'::json) from (
  select 'Basisoorzaak_' || id as id, 'Basisoorzaak_' || ouder_id as "ouderId", volgorde, tekst, soort, klasse, ecm_code as "ecmCode", versie
  from basisoorzaak where zelfonderzoek_id = ${z} and verwijderd_op is null order by volgorde, id) r)`

/** Causes that a measure is linked to, without the removed ones; `v` is the alias of the measure. */
export const koppelingenSql = (v: string): string => `(select coalesce(json_agg('Basisoorzaak_' || k.basisoorzaak_id order by k.basisoorzaak_id), '[]'::json)
  from maatregel_oorzaak k join basisoorzaak b on b.id = k.basisoorzaak_id and b.verwijderd_op is null where k.verbetermaatregel_id = ${v}.id)`

/** Measures of a zelfonderzoek as the rules read them. */
export const maatregelenSql = (z: string): string => `(select coalesce(json_agg(r), '[]'::json) from (
  select 'Verbetermaatregel_' || id as id, volgorde, wat, voor_wie as "voorWie", eigenaar, datum, norm, middelen, borging, status, versie, ${koppelingenSql('v')} as "oorzaakIds"
  from verbetermaatregel v where zelfonderzoek_id = ${z} and verwijderd_op is null order by volgorde, id) r)`
