import type { MigrationInterface, QueryRunner } from 'typeorm'
import { eigenaarVoorwaarde, rijbeveiliging } from './rijbeveiliging.ts'

const AANBIEDER = eigenaarVoorwaarde('aanbieder')
const TOEZICHT = eigenaarVoorwaarde('toezicht')

/**
 * The dossier in the procedure of its protocol: its place in the table, the dates from which terms count, every run of a term
 * with what started and stopped it, and a row per step that was taken. Until now every dossier followed Westerkwartier, whose places have the names of the stands.
 */
export class Procedure1764000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisatie add column reeks text unique;
      update organisatie set reeks = 'westerkwartier' where id = (select id from organisatie where soort = 'toezichthouder' order by id limit 1);

      alter table dossier add column processtand text, add column feiten json not null default '{}';
      update dossier set processtand = stand;
      alter table dossier alter column processtand set not null;

      alter table termijn
        add column persoon text not null default '',
        add column gestart_op date,
        add column gestart_moment timestamptz,
        add column eind_moment timestamptz,
        add column door text not null default '',
        add column tot date,
        add column opschortingen json not null default '[]';
      update termijn set gestart_op = start_op, door = 'ontvangst_bevestigen';
      update termijn set soort = 'aanvulling', door = 'aanvulling_vragen', tot = eind_op
        where soort = 'zelfonderzoek' and json_array_length(afleiding) = 2 and afleiding->1->>'soort' = 'verlengd';

      alter table besluit drop constraint besluit_soort_check;
      alter table besluit add column gronden json not null default '[]';

      create table stap (
        id uuid primary key default uuidv7(),
        dossier_id uuid not null,
        aanbieder_id uuid not null,
        toezichthouder_id uuid not null,
        foreign key (dossier_id, aanbieder_id, toezichthouder_id) references dossier (id, aanbieder_id, toezichthouder_id) on update cascade,
        handeling text not null,
        van text not null,
        naar text not null,
        op timestamptz not null default now(),
        door uuid not null references gebruiker,
        rol text not null,
        gegevens json not null default '{}',
        grondslag text not null,
        gedeeld boolean not null
      );
      create index stap_dossier on stap (dossier_id, op);
      ${rijbeveiliging('stap', [TOEZICHT, eigenaarVoorwaarde('aanbieder', 'gedeeld')], [AANBIEDER, TOEZICHT], 'select, insert')}
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table stap;
      alter table besluit drop column gronden;
      alter table besluit add constraint besluit_soort_check check (soort in ('beeindigen', 'aanvullen')) not valid;
      update termijn set soort = 'zelfonderzoek' where soort = 'aanvulling';
      alter table termijn drop column persoon, drop column gestart_op, drop column gestart_moment, drop column eind_moment, drop column door, drop column tot, drop column opschortingen;
      alter table dossier drop column processtand, drop column feiten;
      alter table organisatie drop column reeks;
    `)
  }
}
