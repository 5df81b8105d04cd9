/** How long one writer's own texts count as one version in the history. */
const ZELFDE_SCHRIJVER = `interval '5 minutes'`

const VELDEN = `'Sectie_' || id as id, nummer, stand, aanwezig, totaal, versie, bewaard_op as "bewaardOp"`

export const BEWAAR = `
with oud as (
  select s.* from sectie s join dossier d on d.id = s.dossier_id
  where s.zelfonderzoek_id = $1::uuid and s.nummer = $2::int and s.versie = $3::int and d.stand in ('zelfonderzoek', 'aanvullen')
  for update of s
), nieuw as (
  update sectie s set inhoud = $4::json, versie = s.versie + 1, stand = $5, aanwezig = $6::int, totaal = $7::int,
    laatste_sleutel = $8::uuid, bewaard_op = now(), bewaard_door = $9::uuid
  from oud where s.id = oud.id and s.versie = oud.versie
  returning s.id, s.nummer, s.stand, s.aanwezig, s.totaal, s.versie, s.bewaard_op, s.dossier_id, s.aanbieder_id, s.toezichthouder_id
), geschiedenis as (
  insert into sectieversie (sectie_id, dossier_id, aanbieder_id, toezichthouder_id, versie, soort, inhoud, door)
  select o.id, o.dossier_id, o.aanbieder_id, o.toezichthouder_id, o.versie, 'vervangen', o.inhoud, o.bewaard_door
  from oud o join nieuw on nieuw.id = o.id
  where o.bewaard_op is not null and (o.bewaard_door is distinct from $9::uuid or o.bewaard_op < now() - ${ZELFDE_SCHRIJVER})
), audit as (
  insert into auditregel (soort, dossier_id, aanbieder_id, toezichthouder_id, gebruiker_id, rol, organisatie_id, onderwerp, correlatie_id)
  select 'sectie_bewaard', dossier_id, aanbieder_id, toezichthouder_id, $9::uuid, $10, $11::uuid, 'sectie ' || nummer || ' versie ' || versie, $12 from nieuw
)
select row_to_json(r)::text from (select ${VELDEN} from nieuw) r`

export const WAAROM_NIET = `
with er as (
  select s.*, d.stand as dossier_stand, g.functie from sectie s join dossier d on d.id = s.dossier_id left join gebruiker g on g.id = s.bewaard_door
  where s.zelfonderzoek_id = $1::uuid and s.nummer = $2::int
), geweigerd as (
  insert into sectieversie (sectie_id, dossier_id, aanbieder_id, toezichthouder_id, versie, soort, inhoud, door)
  select id, dossier_id, aanbieder_id, toezichthouder_id, $4::int, 'geweigerd', $3::json, $6::uuid from er
  where laatste_sleutel is distinct from $5::uuid
)
select json_build_object('dossierStand', dossier_stand, 'laatsteSleutel', laatste_sleutel, 'functie', functie,
  'sectie', (select row_to_json(r) from (select ${VELDEN}, inhoud) r))::text from er`

export const LEES_RECORDS = `
select json_build_object(
  'basisoorzaken', (select coalesce(json_agg(r), '[]') from (
    select 'Basisoorzaak_' || id as id, 'Basisoorzaak_' || ouder_id as "ouderId", volgorde, tekst, soort, klasse, ecm_code as "ecmCode", versie
    from basisoorzaak where zelfonderzoek_id = $1::uuid and verwijderd_op is null order by volgorde, id) r),
  'verbetermaatregelen', (select coalesce(json_agg(r), '[]') from (
    select 'Verbetermaatregel_' || id as id, volgorde, wat, voor_wie as "voorWie", eigenaar, datum, norm, middelen, borging, status, versie,
      (select coalesce(json_agg('Basisoorzaak_' || k.basisoorzaak_id), '[]') from maatregel_oorzaak k where k.verbetermaatregel_id = m.id) as "oorzaakIds"
    from verbetermaatregel m where zelfonderzoek_id = $1::uuid and verwijderd_op is null order by volgorde, id) r))::text`
