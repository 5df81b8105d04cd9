import type { MigrationInterface, QueryRunner } from 'typeorm'
import { eigenaarVoorwaarde, rijbeveiliging } from './rijbeveiliging.ts'

const AANBIEDER = eigenaarVoorwaarde('aanbieder')
const TOEZICHT = eigenaarVoorwaarde('toezicht')
const BIJ_DOSSIER = `
  dossier_id uuid not null,
  aanbieder_id uuid not null,
  toezichthouder_id uuid not null,
  foreign key (dossier_id, aanbieder_id, toezichthouder_id) references dossier (id, aanbieder_id, toezichthouder_id) on update cascade`

/**
 * Who is concerned by a dossier, and what they asked under the AVG (Westerkwartier art. 5). What says who they are and what they wrote is encrypted with the key of the
 * dossier. Only the toezichthouder, who answers for this, reads the register; a correction is for the aanbieder too. A melding puts its cliënt in the register itself.
 */
export class Betrokkene1764100031000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table dossier add column beperkt boolean not null default false;
      alter table melding add column client_beperkt boolean not null default false;

      create table betrokkene (
        id uuid primary key default uuidv7(),
        ${BIJ_DOSSIER},
        hoedanigheid text not null check (hoedanigheid in ('client', 'aanvrager', 'vertegenwoordiger', 'nabestaande', 'naaste', 'medeclient', 'beroepskracht', 'ander')),
        uit_melding boolean not null default false,
        gegevens_versleuteld text,
        versie integer not null default 1,
        omvang text check (omvang in ('gegevens', 'dossier')),
        beperkt_op timestamptz,
        gewist_op timestamptz,
        aangemaakt_op timestamptz not null default now(),
        bewaard_door uuid references gebruiker
      );
      create index betrokkene_dossier on betrokkene (dossier_id, aangemaakt_op);
      create unique index betrokkene_uit_melding on betrokkene (dossier_id) where uit_melding;
      ${rijbeveiliging('betrokkene', [TOEZICHT], [TOEZICHT, eigenaarVoorwaarde('aanbieder', 'uit_melding')])}

      create table betrokkeneversie (
        id uuid primary key default uuidv7(),
        betrokkene_id uuid not null references betrokkene,
        ${BIJ_DOSSIER},
        versie integer not null,
        gegevens_versleuteld text,
        vervangen_op timestamptz not null default now(),
        vervangen_door uuid not null references gebruiker
      );
      create index betrokkeneversie_betrokkene on betrokkeneversie (betrokkene_id, versie);
      ${rijbeveiliging('betrokkeneversie', [TOEZICHT], [TOEZICHT], 'select, insert, update, delete')}

      create table avgverzoek (
        id uuid primary key default uuidv7(),
        betrokkene_id uuid not null references betrokkene,
        ${BIJ_DOSSIER},
        soort text not null check (soort in ('inzage', 'rectificatie', 'wissing', 'beperking', 'overdraagbaarheid', 'bezwaar')),
        vraag_versleuteld text not null,
        ontvangen_op date not null,
        uiterlijk_op date not null,
        identiteit_wijze text,
        identiteit_op timestamptz,
        identiteit_door uuid references gebruiker,
        verlengd_op timestamptz,
        verlenging_motivering text not null default '',
        besluit text check (besluit in ('toegewezen', 'deels', 'geweigerd')),
        gronden json not null default '[]',
        motivering text not null default '',
        omvang text,
        wiswijze text,
        besloten_op timestamptz,
        besloten_door uuid references gebruiker,
        vastgelegd_op timestamptz not null default now(),
        vastgelegd_door uuid not null references gebruiker,
        check (besluit is null or besluit = 'toegewezen' or json_array_length(gronden) > 0)
      );
      create index avgverzoek_dossier on avgverzoek (dossier_id, ontvangen_op);
      create index avgverzoek_betrokkene on avgverzoek (betrokkene_id);
      create index avgverzoek_toezichthouder on avgverzoek (toezichthouder_id, uiterlijk_op, id);
      ${rijbeveiliging('avgverzoek', [TOEZICHT], [TOEZICHT])}

      create table rectificatie (
        id uuid primary key default uuidv7(),
        avgverzoek_id uuid not null references avgverzoek,
        ${BIJ_DOSSIER},
        inhoud_versleuteld text not null,
        op timestamptz not null default now(),
        door uuid not null references gebruiker
      );
      create index rectificatie_dossier on rectificatie (dossier_id, op);
      create index rectificatie_avgverzoek on rectificatie (avgverzoek_id);
      ${rijbeveiliging('rectificatie', [AANBIEDER, TOEZICHT], [TOEZICHT], 'select, insert')}

      insert into betrokkene (dossier_id, aanbieder_id, toezichthouder_id, hoedanigheid, uit_melding)
        select dossier_id, aanbieder_id, toezichthouder_id, 'client', true from melding where ingediend_op is not null and client_versleuteld is not null;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table rectificatie, avgverzoek, betrokkeneversie, betrokkene;
      alter table melding drop column client_beperkt;
      alter table dossier drop column beperkt;
    `)
  }
}
