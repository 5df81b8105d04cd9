import type { MigrationInterface, QueryRunner } from 'typeorm'
import { eigenaarVoorwaarde, rijbeveiliging } from './rijbeveiliging.ts'

const AANBIEDER = eigenaarVoorwaarde('aanbieder')
const TOEZICHT = eigenaarVoorwaarde('toezicht')
const GEMEENTE = eigenaarVoorwaarde('gemeente')

/** Columns that tie a row to its dossier and repeat its owners, so that row security needs no join. */
const BIJ_DOSSIER = `
  dossier_id uuid not null,
  aanbieder_id uuid not null,
  toezichthouder_id uuid not null,
  foreign key (dossier_id, aanbieder_id, toezichthouder_id)
    references dossier (id, aanbieder_id, toezichthouder_id) on update cascade`

/** The dossier with its melding, terms, berichten, audit and outbox. */
export class Dossier1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence zaaknummer_volgorde;
      create table dossier (
        id uuid primary key default uuidv7(),
        zaaknummer text not null unique,
        protocol text not null,
        stand text not null,
        soort text not null,
        titel text not null,
        voorzieningsoort text not null,
        gebeurtenis_op date,
        aanbieder_id uuid not null references organisatie,
        toezichthouder_id uuid not null references organisatie,
        gemeente_id uuid not null references organisatie,
        volgende_termijn_op date not null default '9999-12-31',
        volgende_termijn_soort text,
        versie integer not null default 1,
        aangemaakt_op timestamptz not null default now(),
        gewijzigd_op timestamptz not null default now(),
        unique (id, aanbieder_id, toezichthouder_id)
      );
      create index dossier_werkvoorraad on dossier (toezichthouder_id, volgende_termijn_op, id);
      create index dossier_werkvoorraad_stand on dossier (toezichthouder_id, stand, volgende_termijn_op, id);
      create index dossier_aanbieder on dossier (aanbieder_id, volgende_termijn_op, id);
      create index dossier_gemeente on dossier (gemeente_id, volgende_termijn_op, id);
      ${rijbeveiliging(
        'dossier',
        [AANBIEDER, eigenaarVoorwaarde('toezicht', `stand <> 'concept'`), eigenaarVoorwaarde('gemeente', `stand <> 'concept'`)],
        [AANBIEDER, TOEZICHT],
      )}
      grant usage on sequence zaaknummer_volgorde to api_rt;

      create table dossiersleutel (
        ${BIJ_DOSSIER},
        ingepakt text not null,
        primary key (dossier_id)
      );
      ${rijbeveiliging('dossiersleutel', [AANBIEDER, TOEZICHT], [AANBIEDER, TOEZICHT], 'select, insert')}

      create table melding (
        id uuid primary key default uuidv7(),
        ${BIJ_DOSSIER},
        inhoud json not null,
        client_versleuteld text,
        versie integer not null default 1,
        laatste_sleutel uuid,
        bewaard_op timestamptz not null default now(),
        ingediend_op timestamptz,
        ingediend_door uuid references gebruiker,
        uiterlijk_op date,
        te_laat boolean not null default false,
        ontvangst_bevestigd_op timestamptz,
        ontvangst_bevestigd_door uuid references gebruiker,
        unique (dossier_id)
      );
      ${rijbeveiliging('melding', [AANBIEDER, eigenaarVoorwaarde('toezicht', 'ingediend_op is not null')], [AANBIEDER, TOEZICHT])}

      create table termijn (
        id uuid primary key default uuidv7(),
        ${BIJ_DOSSIER},
        gemeente_id uuid not null,
        soort text not null,
        start_op date not null,
        eind_op date not null,
        afleiding json not null,
        grondslag text not null,
        voldaan_op date,
        vervallen_op date,
        aangemaakt_op timestamptz not null default now()
      );
      create index termijn_dossier on termijn (dossier_id, eind_op);
      ${rijbeveiliging('termijn', [AANBIEDER, TOEZICHT, GEMEENTE], [AANBIEDER, TOEZICHT])}

      create table bericht (
        id uuid primary key default uuidv7(),
        ${BIJ_DOSSIER},
        aan_id uuid not null references organisatie,
        van_id uuid not null references organisatie,
        soort text not null,
        onderwerp text not null,
        tekst text not null,
        verzonden_op timestamptz not null default now(),
        gelezen_op timestamptz,
        gelezen_door uuid references gebruiker
      );
      create index bericht_dossier on bericht (dossier_id, verzonden_op);
      create index bericht_aan on bericht (aan_id, verzonden_op desc, id);
      ${rijbeveiliging(
        'bericht',
        [AANBIEDER, TOEZICHT].map((v) => `(${v} and (aan_id in (aanbieder_id, toezichthouder_id)))`)
          .concat(`aan_id = (select nullif(current_setting('app.gemeente', true), '')::uuid)`),
        [AANBIEDER, TOEZICHT, `aan_id = (select nullif(current_setting('app.gemeente', true), '')::uuid)`],
      )}

      create table uitstelverzoek (
        id uuid primary key default uuidv7(),
        ${BIJ_DOSSIER},
        gevraagd_tot date not null,
        reden text not null,
        gevraagd_op timestamptz not null default now(),
        gevraagd_door uuid not null references gebruiker,
        besluit text check (besluit in ('toegekend', 'afgewezen')),
        toegekend_tot date,
        besluit_reden text,
        besloten_op timestamptz,
        besloten_door uuid references gebruiker
      );
      create index uitstelverzoek_dossier on uitstelverzoek (dossier_id, gevraagd_op);
      ${rijbeveiliging('uitstelverzoek', [AANBIEDER, TOEZICHT], [AANBIEDER, TOEZICHT])}

      create table auditregel (
        nr bigint generated always as identity primary key,
        op timestamptz not null default clock_timestamp(),
        soort text not null,
        resultaat text not null default 'gelukt',
        dossier_id uuid,
        aanbieder_id uuid,
        toezichthouder_id uuid,
        gebruiker_id uuid,
        rol text not null,
        organisatie_id uuid,
        onderwerp text,
        velden text[],
        correlatie_id text
      );
      create index auditregel_dossier on auditregel (dossier_id, nr);
      create function weiger_wijziging() returns trigger language plpgsql as $$
        begin raise exception 'auditregels kunnen niet worden gewijzigd' using errcode = '42501'; end $$;
      create trigger auditregel_alleen_erbij before update or delete on auditregel
        for each row execute function weiger_wijziging();
      create trigger auditregel_niet_leeg before truncate on auditregel
        for each statement execute function weiger_wijziging();
      ${rijbeveiliging('auditregel', [AANBIEDER, TOEZICHT], ['true'], 'select, insert')}

      create table idempotentie (
        gebruiker_id uuid not null,
        handeling text not null,
        sleutel uuid not null,
        inhoud_hash text not null,
        antwoord json,
        op timestamptz not null default now(),
        primary key (gebruiker_id, handeling, sleutel)
      );
      ${rijbeveiliging(
        'idempotentie',
        [`gebruiker_id = (select nullif(current_setting('app.gebruiker', true), '')::uuid)`],
        [`gebruiker_id = (select nullif(current_setting('app.gebruiker', true), '')::uuid)`],
      )}

      create table postuit (
        id uuid primary key default uuidv7(),
        bericht_id uuid not null references bericht,
        aan_id uuid not null references organisatie,
        aangemaakt_op timestamptz not null default now(),
        verzonden_op timestamptz,
        pogingen integer not null default 0,
        laatste_fout text
      );
      create index postuit_open on postuit (aangemaakt_op) where verzonden_op is null;
      grant select, insert, update on postuit to api_rt;
      create function postgegevens(bericht uuid, aan uuid) returns table (zaaknummer text, onderwerp text, adressen text[])
        language sql stable security definer set search_path = public as $$
          select d.zaaknummer, b.onderwerp, array(select g.email from gebruiker g where g.organisatie_id = aan and g.actief and g.email is not null)
          from bericht b join dossier d on d.id = b.dossier_id where b.id = bericht $$;
      revoke execute on function postgegevens from public;
      grant execute on function postgegevens to api_rt;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function postgegevens;
      drop table postuit, idempotentie, auditregel, uitstelverzoek, bericht, termijn, melding, dossiersleutel, dossier;
      drop function weiger_wijziging;
      drop sequence zaaknummer_volgorde;
    `)
  }
}
