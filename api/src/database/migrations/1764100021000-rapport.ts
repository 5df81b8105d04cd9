import type { MigrationInterface, QueryRunner } from 'typeorm'
import { BIJ_DOSSIER } from './bij-dossier.ts'
import { eigenaarVoorwaarde, rijbeveiliging } from './rijbeveiliging.ts'

const TOEZICHT = eigenaarVoorwaarde('toezicht')

/**
 * The report of the toezichthouder: the text that is worked on, and the versions that went out. A version is never changed: the api may only add one.
 * The aanbieder reads what was sent to him, the gemeente the adopted report; the version to publish stays with the toezichthouder.
 */
export class Rapport1764100021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table rapport (
        id uuid primary key default uuidv7(),
        ${BIJ_DOSSIER},
        delen json not null,
        versie integer not null default 1,
        bewaard_op timestamptz not null default now(),
        bewaard_door uuid not null references gebruiker,
        unique (dossier_id)
      );
      ${rijbeveiliging('rapport', [TOEZICHT], [TOEZICHT])}

      create table rapportversie (
        id uuid primary key default uuidv7(),
        ${BIJ_DOSSIER},
        gemeente_id uuid not null,
        nummer integer not null,
        soort text not null check (soort in ('concept', 'definitief', 'openbaar')),
        inhoud json not null,
        ontvangers json not null default '[]',
        sha256 text not null,
        op timestamptz not null default now(),
        door uuid not null references gebruiker,
        unique (dossier_id, nummer)
      );
      ${rijbeveiliging(
        'rapportversie',
        [TOEZICHT, eigenaarVoorwaarde('aanbieder', `soort in ('concept', 'definitief')`), eigenaarVoorwaarde('gemeente', `soort = 'definitief'`)],
        [TOEZICHT],
        'select, insert',
      )}
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rapportversie, rapport;')
  }
}
