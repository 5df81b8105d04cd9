/** Says that it begins, once: a second request under the same key finds the first. */
export const BEGIN = `
insert into overname (id, zelfonderzoek_id, dossier_id, aanbieder_id, toezichthouder_id, document_id, stappen, blad, begonnen_door)
values ($1, $2, $3, $4, $5, (select id from document where id = $6 and dossier_id = $3), $7, $8, $9) on conflict (id) do nothing`

/** Of this person only: a key that somebody else used is as good as absent. */
export const PAK = `select id, klaar_op is not null as klaar from overname where id = $1 and begonnen_door = $2 and zelfonderzoek_id = $3 for update`
export const KLAAR = `update overname set klaar_op = now(), gestopt_op = null, gestopt_om = null, uitkomst = $2, terugweg = $3 where id = $1`
export const STOP = `update overname set gestopt_op = now(), gestopt_om = $2 where id = $1 and klaar_op is null and begonnen_door = $3`
export const TERUG = `update overname set terug_op = now(), terug_door = $2, teruguitkomst = $3 where id = $1`

/** Sections held until the end of the transaction, with who wrote last. */
export const SECTIES = `
select s.id, s.nummer, s.inhoud, s.versie, s.bewaard_door as "bewaardDoor", g.functie
from sectie s left join gebruiker g on g.id = s.bewaard_door where s.zelfonderzoek_id = $1 and s.nummer = any ($2) order by s.nummer for update of s`

/** Sections that still stand as taking over left them, with the text of before. */
export const VORIGE = `
select s.id, s.nummer, v.inhoud from json_to_recordset($2::json) as t(nummer integer, versie integer)
join sectie s on s.zelfonderzoek_id = $1 and s.nummer = t.nummer and s.versie = t.versie
cross join lateral (select inhoud from sectieversie v where v.sectie_id = s.id and v.versie = t.versie - 1 and v.soort = 'vervangen' order by v.op desc limit 1) v
order by s.nummer for update of s`

/** Writes these sections; what stood there always goes into the history, so that it can be put back. */
export const ZET = `
with erbij as (
  select * from json_to_recordset($1::json) as e(id uuid, inhoud json)
), nieuw as (
  update sectie s set inhoud = e.inhoud, versie = s.versie + 1, laatste_sleutel = null, bewaard_op = now(), bewaard_door = $2
  from erbij e where s.id = e.id
  returning s.id, s.nummer, s.versie, s.dossier_id, s.aanbieder_id, s.toezichthouder_id, old.inhoud as oude_inhoud, old.bewaard_door as oud_door
), geschiedenis as (
  insert into sectieversie (sectie_id, dossier_id, aanbieder_id, toezichthouder_id, versie, soort, inhoud, door)
  select id, dossier_id, aanbieder_id, toezichthouder_id, versie - 1, 'vervangen', oude_inhoud, oud_door from nieuw
), audit as (
  insert into auditregel (soort, dossier_id, aanbieder_id, toezichthouder_id, gebruiker_id, rol, organisatie_id, onderwerp, correlatie_id)
  select 'sectie_bewaard', dossier_id, aanbieder_id, toezichthouder_id, $2, $3, $4, 'sectie ' || nummer || ' versie ' || versie, $5 from nieuw
)
select nummer, versie from nieuw order by nummer`

/** An auditregel for each record that a statement touched, as when they are changed one by one. */
const audit = (soort: string, tabel: string): string => `
insert into auditregel (soort, dossier_id, aanbieder_id, toezichthouder_id, gebruiker_id, rol, organisatie_id, onderwerp, correlatie_id)
select '${soort}', dossier_id, aanbieder_id, toezichthouder_id, $1, $2, $3, '${tabel} ' || id, $4 from geraakt`

export const VOEG_OORZAKEN_TOE = `
with geraakt as (
  insert into basisoorzaak (zelfonderzoek_id, dossier_id, aanbieder_id, toezichthouder_id, volgorde, tekst, soort, bewaard_door)
  select $5, $6, $7, $8, $9 + n - 1, tekst, 'basisoorzaak', $1 from unnest($10::text[]) with ordinality as t(tekst, n)
  returning id, dossier_id, aanbieder_id, toezichthouder_id
), audit as (${audit('basisoorzaak_toegevoegd', 'basisoorzaak')})
select id from geraakt`

export const VOEG_MAATREGELEN_TOE = `
with geraakt as (
  insert into verbetermaatregel (zelfonderzoek_id, dossier_id, aanbieder_id, toezichthouder_id, volgorde, wat, bewaard_door)
  select $5, $6, $7, $8, $9 + n - 1, tekst, $1 from unnest($10::text[]) with ordinality as t(tekst, n)
  returning id, dossier_id, aanbieder_id, toezichthouder_id
), audit as (${audit('verbetermaatregel_toegevoegd', 'verbetermaatregel')})
select id from geraakt`

/** Removes causes that nobody changed and under which nobody hung anything of his own. */
export const HAAL_OORZAKEN_WEG = `
with geraakt as (
  update basisoorzaak b set verwijderd_op = now(), versie = b.versie + 1, bewaard_op = now(), bewaard_door = $1
  where b.zelfonderzoek_id = $5 and b.id = any ($6::uuid[]) and b.versie = 1 and b.verwijderd_op is null
    and not exists (select from basisoorzaak k where k.ouder_id = b.id and k.verwijderd_op is null)
  returning b.id, b.dossier_id, b.aanbieder_id, b.toezichthouder_id
), audit as (${audit('basisoorzaak_verwijderd', 'basisoorzaak')})
select id from geraakt`

/** Removes measures that nobody changed. */
export const HAAL_MAATREGELEN_WEG = `
with geraakt as (
  update verbetermaatregel v set verwijderd_op = now(), versie = v.versie + 1, bewaard_op = now(), bewaard_door = $1
  where v.zelfonderzoek_id = $5 and v.id = any ($6::uuid[]) and v.versie = 1 and v.verwijderd_op is null
  returning v.id, v.dossier_id, v.aanbieder_id, v.toezichthouder_id
), audit as (${audit('verbetermaatregel_verwijderd', 'verbetermaatregel')})
select id from geraakt`
