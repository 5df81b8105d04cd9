import type { MigrationInterface, QueryRunner } from 'typeorm'
import { eigenaarVoorwaarde, rijbeveiliging } from './rijbeveiliging.ts'

const AANBIEDER = eigenaarVoorwaarde('aanbieder')

/** Taking over a report: that it began, what came of it, and what is needed to take it back. The texts themselves stay where they were put. */
export class Overname1764100051000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table overname (
        id uuid primary key,
        zelfonderzoek_id uuid not null references zelfonderzoek,
        dossier_id uuid not null,
        aanbieder_id uuid not null,
        toezichthouder_id uuid not null,
        foreign key (dossier_id, aanbieder_id, toezichthouder_id)
          references dossier (id, aanbieder_id, toezichthouder_id) on update cascade,
        document_id uuid references document,
        stappen integer not null,
        blad json,
        begonnen_op timestamptz not null default now(),
        begonnen_door uuid not null references gebruiker,
        klaar_op timestamptz,
        gestopt_op timestamptz,
        gestopt_om text,
        uitkomst json,
        terugweg json,
        terug_op timestamptz,
        terug_door uuid references gebruiker,
        teruguitkomst json
      );
      create index overname_zelfonderzoek on overname (zelfonderzoek_id, begonnen_op desc);
      ${rijbeveiliging('overname', [AANBIEDER], [AANBIEDER])}
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table overname')
  }
}
