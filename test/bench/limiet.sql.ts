/** Q1: a page of 50 by next term for one toezichthouder, filtered on stand, after a cursor; the organisations joined, which is half the work of looking them up per row. */
export const Q1 = `
select (select row_to_json(r)::text from (select 'Dossier_' || d.id as id, d.zaaknummer, d.titel, d.stand, d.soort, d.voorzieningsoort,
    d.gebeurtenis_op as "gebeurtenisOp", nullif(d.volgende_termijn_op, '9999-12-31') as "volgendeTermijnOp", d.volgende_termijn_soort as "volgendeTermijnSoort",
    (select row_to_json(o) from (select 'Organisatie_' || a.id as id, a.naam) o) as aanbieder,
    (select row_to_json(o) from (select 'Organisatie_' || g.id as id, g.naam) o) as gemeente) r),
  d.volgende_termijn_op || '~' || d.id
from (select * from dossier d where d.toezichthouder_id = $1::uuid and d.stand = $2 and (d.volgende_termijn_op, d.id) > ($3::date, $4::uuid)
  order by d.volgende_termijn_op, d.id limit 51) d
left join organisatie a on a.id = d.aanbieder_id left join organisatie g on g.id = d.gemeente_id order by d.volgende_termijn_op, d.id`

/** Q2: the whole dossier with sections, causes, measures and links, and the auditregel that it was opened. */
export const Q2 = `
with gezien as (
  insert into auditregel (soort, dossier_id, aanbieder_id, toezichthouder_id, gebruiker_id, rol, organisatie_id)
  select 'dossier_geopend', id, aanbieder_id, toezichthouder_id, $2::uuid, $3, $4::uuid from dossier where id = $1::uuid)
select row_to_json(r)::text from (select 'Dossier_' || d.id as id, d.zaaknummer, d.titel, d.stand, d.soort, d.gebeurtenis_op as "gebeurtenisOp", d.protocol, d.versie,
  (select row_to_json(o) from (select 'Organisatie_' || id as id, naam, eenpersoons from organisatie where id = d.aanbieder_id) o) as aanbieder,
  (select row_to_json(o) from (select 'Organisatie_' || id as id, naam from organisatie where id = d.toezichthouder_id) o) as toezichthouder,
  (select coalesce(json_agg(t), '[]') from (select 'Termijn_' || id as id, soort, start_op as "startOp", eind_op as "eindOp", afleiding, grondslag,
    voldaan_op as "voldaanOp", vervallen_op as "vervallenOp" from termijn where dossier_id = d.id order by start_op, eind_op, id) t) as termijnen,
  (select row_to_json(m) from (select ingediend_op as "ingediendOp", inhoud from melding where dossier_id = d.id) m) as melding,
  (select row_to_json(z) from (select 'Zelfonderzoek_' || z.id as id, z.ronde, z.versie,
    (select coalesce(json_agg(s), '[]') from (select 'Sectie_' || s.id as id, nummer, inhoud, stand, aanwezig, totaal, versie, bewaard_op as "bewaardOp",
      (select row_to_json(g) from (select 'Gebruiker_' || g.id as id, functie from gebruiker g where g.id = s.bewaard_door) g) as "bewaardDoor"
      from sectie s where s.zelfonderzoek_id = z.id order by nummer) s) as secties,
    (select coalesce(json_agg(o), '[]') from (select 'Basisoorzaak_' || id as id, 'Basisoorzaak_' || ouder_id as "ouderId", volgorde, tekst, soort, klasse,
      ecm_code as "ecmCode", versie from basisoorzaak where zelfonderzoek_id = z.id and verwijderd_op is null order by volgorde, id) o) as basisoorzaken,
    (select coalesce(json_agg(v), '[]') from (select 'Verbetermaatregel_' || v.id as id, volgorde, wat, voor_wie as "voorWie", eigenaar, datum, norm, middelen, borging,
      status, (select coalesce(json_agg('Basisoorzaak_' || k.basisoorzaak_id order by k.basisoorzaak_id), '[]') from maatregel_oorzaak k where k.verbetermaatregel_id = v.id) as "oorzaakIds",
      versie from verbetermaatregel v where v.zelfonderzoek_id = z.id and v.verwijderd_op is null order by volgorde, id) v) as verbetermaatregelen,
    (select coalesce(json_agg(b), '[]') from (select 'Document_' || id as id, sectie_nummer as "sectieNummer", naam, mediatype, grootte, to_json(waarschuwingen) as waarschuwingen,
      toegevoegd_op as "toegevoegdOp" from document where dossier_id = z.dossier_id and verwijderd_op is null order by toegevoegd_op, id) b) as documenten,
    (select coalesce(json_agg(w), '[]') from (select w.sectie_nummer as "sectieNummer", w.gezien_op as "gezienOp",
      (select row_to_json(g) from (select 'Gebruiker_' || g.id as id, functie from gebruiker g where g.id = w.gebruiker_id) g) as gebruiker
      from aanwezigheid w where w.zelfonderzoek_id = z.id and w.gezien_op > now() - interval '1 minute' order by w.gezien_op desc) w) as aanwezig
    from zelfonderzoek z where z.dossier_id = d.id) z) as zelfonderzoek,
  (select coalesce(json_agg(i), '[]') from (select 'Indiening_' || i.id as id, ronde, ingediend_op as "ingediendOp",
    (select coalesce(json_agg(a), '[]') from (select aspect, oordeel, opmerking from aspectoordeel where indiening_id = i.id order by aspect) a) as oordelen
    from indiening i where i.dossier_id = d.id order by ronde) i) as indieningen
from dossier d where d.id = $1::uuid) r`

/** M1: save a section: version check, the text that is replaced, the new text and the auditregel. */
export const M1 = `
with oud as (
  select s.* from sectie s join dossier d on d.id = s.dossier_id
  where s.zelfonderzoek_id = $1::uuid and s.nummer = $2::int and s.versie = $3::int and d.stand in ('zelfonderzoek', 'aanvullen') for update of s
), nieuw as (
  update sectie s set inhoud = $4::json, versie = s.versie + 1, stand = 'bezig', aanwezig = 1, totaal = 1, laatste_sleutel = $5::uuid, bewaard_op = now(), bewaard_door = $6::uuid
  from oud where s.id = oud.id and s.versie = oud.versie
  returning s.id, s.nummer, s.stand, s.aanwezig, s.totaal, s.versie, s.bewaard_op, s.dossier_id, s.aanbieder_id, s.toezichthouder_id
), geschiedenis as (
  insert into sectieversie (sectie_id, dossier_id, aanbieder_id, toezichthouder_id, versie, soort, inhoud, door)
  select o.id, o.dossier_id, o.aanbieder_id, o.toezichthouder_id, o.versie, 'vervangen', o.inhoud, o.bewaard_door from oud o join nieuw on nieuw.id = o.id
  where o.bewaard_op is not null and (o.bewaard_door is distinct from $6::uuid or o.bewaard_op < now() - interval '5 minutes')
), audit as (
  insert into auditregel (soort, dossier_id, aanbieder_id, toezichthouder_id, gebruiker_id, rol, organisatie_id, onderwerp)
  select 'sectie_bewaard', dossier_id, aanbieder_id, toezichthouder_id, $6::uuid, $7, $8::uuid, 'sectie ' || nummer || ' versie ' || versie from nieuw
)
select row_to_json(r)::text from (select 'Sectie_' || id as id, nummer, stand, aanwezig, totaal, versie, bewaard_op as "bewaardOp" from nieuw) r`
