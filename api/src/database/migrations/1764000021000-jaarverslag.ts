import type { MigrationInterface, QueryRunner } from 'typeorm'
import { eigenaarVoorwaarde, rijbeveiliging } from './rijbeveiliging.ts'

const TOEZICHT = eigenaarVoorwaarde('toezicht')

/** The jaarverslag (Westerkwartier art. 12): its texts, its frozen editions, and how far it is in each gemeente; and what its figures are read by. */
export class Jaarverslag1764000021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table jaarverslag (
        id uuid primary key default uuidv7(),
        toezichthouder_id uuid not null references organisatie,
        jaar integer not null,
        stand text not null default 'concept' check (stand in ('concept', 'vastgesteld')),
        inleiding text not null default '',
        aanbevelingen text not null default '',
        versie integer not null default 1,
        bewaard_op timestamptz not null default now(),
        bewaard_door uuid not null references gebruiker,
        unique (toezichthouder_id, jaar)
      );
      ${rijbeveiliging('jaarverslag', [TOEZICHT], [TOEZICHT])}

      create table jaarverslaguitgave (
        id uuid primary key default uuidv7(),
        toezichthouder_id uuid not null references organisatie,
        jaar integer not null,
        nummer integer not null,
        inleiding text not null,
        aanbevelingen text not null,
        tabellen json not null,
        vorig_jaar integer,
        cijfers_tot date not null,
        vastgesteld_op timestamptz not null default now(),
        vastgesteld_door uuid not null references gebruiker,
        unique (toezichthouder_id, jaar, nummer)
      );
      ${rijbeveiliging('jaarverslaguitgave', [TOEZICHT], [TOEZICHT], 'select, insert')}
      create function weiger_uitgave() returns trigger language plpgsql as $$
        begin raise exception 'een vastgesteld jaarverslag kan niet worden gewijzigd' using errcode = '42501'; end $$;
      create trigger jaarverslaguitgave_bevroren before update or delete on jaarverslaguitgave
        for each row execute function weiger_uitgave();

      create table jaarverslagorgaan (
        id uuid primary key default uuidv7(),
        toezichthouder_id uuid not null references organisatie,
        jaar integer not null,
        gemeente_id uuid not null references organisatie,
        orgaan text not null check (orgaan in ('college', 'raad')),
        stand text not null check (stand in ('concept', 'aangeboden', 'vastgesteld')),
        op date,
        gewijzigd_op timestamptz not null default now(),
        unique (toezichthouder_id, jaar, gemeente_id, orgaan)
      );
      ${rijbeveiliging('jaarverslagorgaan', [TOEZICHT], [TOEZICHT])}

      create index melding_toezichthouder on melding (toezichthouder_id, ingediend_op);
      create index termijn_toezichthouder on termijn (toezichthouder_id, eind_op);
      create index indiening_toezichthouder on indiening (toezichthouder_id, ingediend_op);
      create index besluit_toezichthouder on besluit (toezichthouder_id, genomen_op);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index melding_toezichthouder, termijn_toezichthouder, indiening_toezichthouder, besluit_toezichthouder;
      drop table jaarverslagorgaan, jaarverslaguitgave, jaarverslag;
      drop function weiger_uitgave;
    `)
  }
}
