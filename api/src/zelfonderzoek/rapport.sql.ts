import { maatregelenSql, oorzakenSql } from './records.sql.ts'

/** The whole report as one JSON, with what the rules compare it with; `z` is the alias of the zelfonderzoek. */
export const rapportSql = (z: string): string => `json_build_object(
  'secties', (select json_object_agg(s.nummer, s.inhoud) from sectie s where s.zelfonderzoek_id = ${z}.id),
  'basisoorzaken', ${oorzakenSql(`${z}.id`)},
  'verbetermaatregelen', ${maatregelenSql(`${z}.id`)},
  'documenten', (select coalesce(json_agg(r), '[]'::json) from (
    select 'Document_' || id as id, naam, sha256, sectie_nummer as "sectieNummer"
    from document where dossier_id = ${z}.dossier_id and bij = 'zelfonderzoek' and verwijderd_op is null order by toegevoegd_op, id) r),
  'melding', (select json_build_object('op', to_char(ingediend_op at time zone 'Europe/Amsterdam', 'YYYY-MM-DD'), 'openbaarMinisterie', inhoud ->> 'openbaarMinisterie')
    from melding where dossier_id = ${z}.dossier_id))`
