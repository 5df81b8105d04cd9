/**
 * What a builder with PostGraphile would write to save a section: one function, which PostGraphile offers as a mutation.
 * The same work as the api and the limit: version check, the text that is replaced, the new text and the auditregel, in one transaction.
 */
export const BEWAAR_SECTIE = `
create function bewaar_sectie(zelfonderzoek uuid, nummer int, versie int, inhoud json, sleutel uuid) returns sectie language sql volatile as $$
  with oud as (
    select s.* from sectie s join dossier d on d.id = s.dossier_id
    where s.zelfonderzoek_id = bewaar_sectie.zelfonderzoek and s.nummer = bewaar_sectie.nummer and s.versie = bewaar_sectie.versie
      and d.stand in ('zelfonderzoek', 'aanvullen') for update of s
  ), nieuw as (
    update sectie s set inhoud = bewaar_sectie.inhoud, versie = s.versie + 1, stand = 'bezig', aanwezig = 1, totaal = 1, laatste_sleutel = bewaar_sectie.sleutel,
      bewaard_op = now(), bewaard_door = current_setting('app.gebruiker')::uuid
    from oud where s.id = oud.id and s.versie = oud.versie
    returning s.*
  ), geschiedenis as (
    insert into sectieversie (sectie_id, dossier_id, aanbieder_id, toezichthouder_id, versie, soort, inhoud, door)
    select o.id, o.dossier_id, o.aanbieder_id, o.toezichthouder_id, o.versie, 'vervangen', o.inhoud, o.bewaard_door from oud o join nieuw on nieuw.id = o.id
    where o.bewaard_op is not null and (o.bewaard_door is distinct from nieuw.bewaard_door or o.bewaard_op < now() - interval '5 minutes')
  ), audit as (
    insert into auditregel (soort, dossier_id, aanbieder_id, toezichthouder_id, gebruiker_id, rol, organisatie_id, onderwerp)
    select 'sectie_bewaard', dossier_id, aanbieder_id, toezichthouder_id, bewaard_door, 'onderzoeker', aanbieder_id, 'sectie ' || nieuw.nummer || ' versie ' || nieuw.versie from nieuw
  )
  select * from nieuw
$$;
grant execute on function bewaar_sectie to api_rt`
