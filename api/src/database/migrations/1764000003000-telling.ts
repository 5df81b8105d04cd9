import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Lets the counts above the werkvoorraad be read from an index alone: it holds what they filter on and what row-level security looks at. */
export class Telling1764000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index dossier_werkvoorraad_stand;
      create index dossier_werkvoorraad_stand on dossier (toezichthouder_id, stand, volgende_termijn_op, id) include (aanbieder_id, gemeente_id, voorzieningsoort);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index dossier_werkvoorraad_stand;
      create index dossier_werkvoorraad_stand on dossier (toezichthouder_id, stand, volgende_termijn_op, id);
    `)
  }
}
