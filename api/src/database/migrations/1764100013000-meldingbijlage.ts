import type { MigrationInterface, QueryRunner } from 'typeorm'
import { eigenaarVoorwaarde } from './rijbeveiliging.ts'

/** A file can belong to the melding instead of to the report; the toezichthouder then reads it as soon as he reads the melding. */
export class Meldingbijlage1764100013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table document add column bij text not null default 'zelfonderzoek' check (bij in ('zelfonderzoek', 'melding'));
      create policy lezen_bij_melding on document for select to api_rt using (bij = 'melding' and ${eigenaarVoorwaarde('toezicht')} and exists (select from dossier d where d.id = dossier_id));
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy lezen_bij_melding on document;
      alter table document drop column bij;
    `)
  }
}
