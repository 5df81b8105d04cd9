import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Whose session it is and on what kind of device, so that people can see and end their own. A portal of before leaves them empty. */
export class Sessiehouder1764100042000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table portal.sessie add column gebruiker text not null default '', add column apparaat text not null default '';
      create index sessie_gebruiker on portal.sessie (gebruiker);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table portal.sessie drop column gebruiker, drop column apparaat`)
  }
}
