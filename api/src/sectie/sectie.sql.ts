import { maatregelenSql, oorzakenSql } from '../zelfonderzoek/records.sql.ts'

/** How long one writer's own texts count as one version in the history. */
const ZELFDE_SCHRIJVER = `interval '5 minutes'`

const VELDEN = `'Sectie_' || id as id, nummer, stand, aanwezig, totaal, versie, bewaard_op as "bewaardOp"`

/** One update that checks version and stand, with the text it replaces (`old`) only where that text goes into the history. */
export const BEWAAR = `
with nieuw as (
  update sectie s set inhoud = $4::json, versie = s.versie + 1, stand = $5, aanwezig = $6::int, totaal = $7::int,
    laatste_sleutel = $8::uuid, bewaard_op = now(), bewaard_door = $9::uuid
  from dossier d
  where s.zelfonderzoek_id = $1::uuid and s.nummer = $2::int and s.versie = $3::int and d.id = s.dossier_id and d.stand in ('zelfonderzoek', 'aanvullen') and not d.beperkt
  returning s.id, s.nummer, s.stand, s.aanwezig, s.totaal, s.versie, s.bewaard_op, s.dossier_id, s.aanbieder_id, s.toezichthouder_id, old.bewaard_door as oud_door,
    case when old.bewaard_op is not null and (old.bewaard_door is distinct from $9::uuid or old.bewaard_op < now() - ${ZELFDE_SCHRIJVER}) then old.inhoud end as oude_inhoud
), geschiedenis as (
  insert into sectieversie (sectie_id, dossier_id, aanbieder_id, toezichthouder_id, versie, soort, inhoud, door)
  select id, dossier_id, aanbieder_id, toezichthouder_id, versie - 1, 'vervangen', oude_inhoud, oud_door from nieuw where oude_inhoud is not null
), audit as (
  insert into auditregel (soort, dossier_id, aanbieder_id, toezichthouder_id, gebruiker_id, rol, organisatie_id, onderwerp, correlatie_id)
  select 'sectie_bewaard', dossier_id, aanbieder_id, toezichthouder_id, $9::uuid, $10, $11::uuid, 'sectie ' || nummer || ' versie ' || versie, $12 from nieuw
)
select row_to_json(r)::text from (select ${VELDEN} from nieuw) r`

/** Says why nothing was saved, and keeps the refused text, once. */
export const WAAROM_NIET = `
with er as (
  select s.*, d.stand as dossier_stand, d.beperkt as dossier_beperkt, g.functie from sectie s join dossier d on d.id = s.dossier_id left join gebruiker g on g.id = s.bewaard_door
  where s.zelfonderzoek_id = $1::uuid and s.nummer = $2::int
), geweigerd as (
  insert into sectieversie (sectie_id, dossier_id, aanbieder_id, toezichthouder_id, versie, soort, inhoud, door)
  select id, dossier_id, aanbieder_id, toezichthouder_id, $4::int, 'geweigerd', $3::json, $6::uuid from er
  where laatste_sleutel is distinct from $5::uuid and inhoud::text <> $3::json::text and not exists (
    select from sectieversie v where v.sectie_id = er.id and v.soort = 'geweigerd' and v.door = $6::uuid and v.versie = $4::int and v.inhoud::text = $3::json::text)
)
select json_build_object('dossierStand', dossier_stand, 'beperkt', dossier_beperkt, 'laatsteSleutel', laatste_sleutel, 'functie', functie, 'zelfde', inhoud::text = $3::json::text,
  'sectie', (select row_to_json(r) from (select ${VELDEN}, inhoud) r))::text from er`

/** Causes and measures, for the rules of sections 7 and 9. */
export const LEES_RECORDS = `select json_build_object('basisoorzaken', ${oorzakenSql('$1::uuid')}, 'verbetermaatregelen', ${maatregelenSql('$1::uuid')})::text`
