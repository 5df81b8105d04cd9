import type { MigrationInterface, QueryRunner } from 'typeorm'
import { eigenaarVoorwaarde, rijbeveiliging } from './rijbeveiliging.ts'

const AANBIEDER = eigenaarVoorwaarde('aanbieder')
const TOEZICHT = eigenaarVoorwaarde('toezicht')
const BIJ_DOSSIER = `
  dossier_id uuid not null,
  aanbieder_id uuid not null,
  toezichthouder_id uuid not null,
  foreign key (dossier_id, aanbieder_id, toezichthouder_id)
    references dossier (id, aanbieder_id, toezichthouder_id) on update cascade`

/** The report as it is written (the aanbieder's own), and as it was handed in, judged and decided on. */
export class Zelfonderzoek1764000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table zelfonderzoek (
        id uuid primary key default uuidv7(),
        ${BIJ_DOSSIER},
        ronde integer not null default 1,
        versie integer not null default 1,
        geopend_op timestamptz not null default now(),
        unique (dossier_id)
      );
      ${rijbeveiliging('zelfonderzoek', [AANBIEDER, TOEZICHT], [AANBIEDER, TOEZICHT])}

      create table sectie (
        id uuid primary key default uuidv7(),
        zelfonderzoek_id uuid not null references zelfonderzoek,
        ${BIJ_DOSSIER},
        nummer integer not null check (nummer between 1 and 11),
        inhoud json not null,
        stand text not null default 'niet_begonnen',
        aanwezig integer not null default 0,
        totaal integer not null,
        versie integer not null default 1,
        laatste_sleutel uuid,
        bewaard_op timestamptz,
        bewaard_door uuid references gebruiker,
        unique (zelfonderzoek_id, nummer)
      );
      ${rijbeveiliging('sectie', [AANBIEDER], [AANBIEDER, eigenaarVoorwaarde('toezicht', `stand = 'niet_begonnen'`)])}

      create table sectieversie (
        id uuid primary key default uuidv7(),
        sectie_id uuid not null references sectie,
        ${BIJ_DOSSIER},
        versie integer not null,
        soort text not null check (soort in ('vervangen', 'geweigerd')),
        inhoud json not null,
        door uuid references gebruiker,
        op timestamptz not null default now()
      );
      create index sectieversie_sectie on sectieversie (sectie_id, op desc);
      ${rijbeveiliging('sectieversie', [AANBIEDER], [AANBIEDER], 'select, insert')}

      create table basisoorzaak (
        id uuid primary key default uuidv7(),
        zelfonderzoek_id uuid not null references zelfonderzoek,
        ${BIJ_DOSSIER},
        ouder_id uuid references basisoorzaak,
        volgorde integer not null,
        tekst text not null,
        soort text not null,
        klasse text not null default '',
        ecm_code text not null default '',
        versie integer not null default 1,
        laatste_sleutel uuid,
        verwijderd_op timestamptz,
        bewaard_op timestamptz not null default now(),
        bewaard_door uuid references gebruiker
      );
      create index basisoorzaak_zelfonderzoek on basisoorzaak (zelfonderzoek_id, volgorde);
      ${rijbeveiliging('basisoorzaak', [AANBIEDER], [AANBIEDER])}

      create table verbetermaatregel (
        id uuid primary key default uuidv7(),
        zelfonderzoek_id uuid not null references zelfonderzoek,
        ${BIJ_DOSSIER},
        volgorde integer not null,
        wat text not null,
        voor_wie text not null default '',
        eigenaar text not null default '',
        datum text not null default '',
        norm text not null default '',
        middelen text not null default '',
        borging text not null default '',
        status text not null default '',
        versie integer not null default 1,
        laatste_sleutel uuid,
        verwijderd_op timestamptz,
        bewaard_op timestamptz not null default now(),
        bewaard_door uuid references gebruiker
      );
      create index verbetermaatregel_zelfonderzoek on verbetermaatregel (zelfonderzoek_id, volgorde);
      ${rijbeveiliging('verbetermaatregel', [AANBIEDER], [AANBIEDER])}

      create table maatregel_oorzaak (
        verbetermaatregel_id uuid not null references verbetermaatregel,
        basisoorzaak_id uuid not null references basisoorzaak,
        aanbieder_id uuid not null,
        primary key (verbetermaatregel_id, basisoorzaak_id)
      );
      create index maatregel_oorzaak_oorzaak on maatregel_oorzaak (basisoorzaak_id);
      ${rijbeveiliging('maatregel_oorzaak', [AANBIEDER], [AANBIEDER], 'select, insert, delete')}

      create table document (
        id uuid primary key default uuidv7(),
        ${BIJ_DOSSIER},
        sectie_nummer integer check (sectie_nummer between 1 and 11),
        naam text not null,
        mediatype text not null,
        grootte integer not null,
        sha256 text not null,
        inhoud_versleuteld bytea not null,
        tekst_versleuteld text,
        waarschuwingen text[] not null default '{}',
        toegevoegd_op timestamptz not null default now(),
        toegevoegd_door uuid not null references gebruiker,
        verwijderd_op timestamptz,
        ingediend boolean not null default false
      );
      create index document_dossier on document (dossier_id, toegevoegd_op);
      ${rijbeveiliging('document', [AANBIEDER, eigenaarVoorwaarde('toezicht', 'ingediend')], [AANBIEDER])}

      create table aanwezigheid (
        zelfonderzoek_id uuid not null references zelfonderzoek,
        gebruiker_id uuid not null references gebruiker,
        aanbieder_id uuid not null,
        sectie_nummer integer not null,
        gezien_op timestamptz not null default now(),
        primary key (zelfonderzoek_id, gebruiker_id)
      );
      ${rijbeveiliging('aanwezigheid', [AANBIEDER], [AANBIEDER])}

      create table verklaring (
        id uuid primary key default uuidv7(),
        zelfonderzoek_id uuid not null references zelfonderzoek,
        ${BIJ_DOSSIER},
        ronde integer not null,
        inhoud_sha256 text not null,
        afgelegd_op timestamptz not null default now(),
        afgelegd_door uuid not null references gebruiker,
        zelf_geschreven boolean not null default false,
        vervallen_op timestamptz
      );
      create index verklaring_zelfonderzoek on verklaring (zelfonderzoek_id, ronde);
      ${rijbeveiliging('verklaring', [AANBIEDER, TOEZICHT], [AANBIEDER])}

      create table indiening (
        id uuid primary key default uuidv7(),
        zelfonderzoek_id uuid not null references zelfonderzoek,
        ${BIJ_DOSSIER},
        ronde integer not null,
        ingediend_op timestamptz not null default now(),
        ingediend_door uuid not null references gebruiker,
        verklaring_id uuid not null references verklaring,
        inhoud json not null,
        controle json not null,
        sha256 text not null,
        reden_open_bevindingen text not null default '',
        zorgvuldig text not null default '' check (zorgvuldig in ('', 'ja', 'nee')),
        zorgvuldig_motivering text not null default '',
        verbeterplan text not null default '' check (verbeterplan in ('', 'ja', 'nee')),
        verbeterplan_motivering text not null default '',
        versie integer not null default 1,
        unique (zelfonderzoek_id, ronde)
      );
      create index indiening_dossier on indiening (dossier_id, ronde);
      ${rijbeveiliging('indiening', [AANBIEDER, TOEZICHT], [AANBIEDER, TOEZICHT])}
      create function bewaak_indiening() returns trigger language plpgsql as $$
        begin
          if (new.inhoud::text, new.controle::text, new.sha256, new.reden_open_bevindingen, new.ingediend_op, new.ingediend_door, new.verklaring_id, new.zelfonderzoek_id, new.ronde)
             is distinct from (old.inhoud::text, old.controle::text, old.sha256, old.reden_open_bevindingen, old.ingediend_op, old.ingediend_door, old.verklaring_id, old.zelfonderzoek_id, old.ronde) then
            raise exception 'een ingediend rapport kan niet worden gewijzigd' using errcode = '42501';
          end if;
          return new;
        end $$;
      create trigger indiening_bevroren before update on indiening for each row execute function bewaak_indiening();

      create table aspectoordeel (
        id uuid primary key default uuidv7(),
        indiening_id uuid not null references indiening,
        ${BIJ_DOSSIER},
        aspect text not null,
        oordeel text not null default '' check (oordeel in ('', 'voldoende', 'aanvullen', 'nvt')),
        opmerking text not null default '',
        reden text not null default '',
        versie integer not null default 1,
        bewaard_op timestamptz not null default now(),
        bewaard_door uuid not null references gebruiker,
        gedeeld boolean not null default false,
        unique (indiening_id, aspect)
      );
      ${rijbeveiliging('aspectoordeel', [TOEZICHT, eigenaarVoorwaarde('aanbieder', 'gedeeld')], [TOEZICHT])}

      create table besluit (
        id uuid primary key default uuidv7(),
        ${BIJ_DOSSIER},
        indiening_id uuid references indiening,
        soort text not null check (soort in ('beeindigen', 'aanvullen')),
        motivering text not null,
        weergave text not null default '',
        conclusies text not null default '',
        maatregelen text not null default '',
        advies text not null default '',
        genomen_op timestamptz not null default now(),
        genomen_door uuid not null references gebruiker
      );
      create index besluit_dossier on besluit (dossier_id, genomen_op);
      ${rijbeveiliging('besluit', [AANBIEDER, TOEZICHT], [TOEZICHT], 'select, insert')}
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table besluit, aspectoordeel, indiening, verklaring, aanwezigheid, document, maatregel_oorzaak,
        verbetermaatregel, basisoorzaak, sectieversie, sectie, zelfonderzoek;
      drop function bewaak_indiening;
    `)
  }
}
