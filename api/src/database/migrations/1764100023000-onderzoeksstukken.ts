import type { MigrationInterface, QueryRunner } from 'typeorm'
import { BIJ_DOSSIER } from './bij-dossier.ts'
import { eigenaarVoorwaarde, rijbeveiliging } from './rijbeveiliging.ts'

const TOEZICHT = eigenaarVoorwaarde('toezicht')

/** Documents that the toezichthouder asked for, and the reports of an expert, a visit or a study. The aanbieder sees what was asked of him. */
export class Onderzoeksstukken1764100023000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table opvraging (
        id uuid primary key default uuidv7(),
        ${BIJ_DOSSIER},
        wat text not null,
        bij text not null check (bij in ('aanbieder', 'ander')),
        bij_wie text not null default '',
        soort text not null check (soort in ('verzoek', 'vordering')),
        uiterlijk_op date not null,
        gevraagd_op timestamptz not null default now(),
        gevraagd_door uuid not null references gebruiker,
        ontvangen_op date,
        ontvangst text not null default '',
        ontvangen_door uuid references gebruiker
      );
      create index opvraging_dossier on opvraging (dossier_id, gevraagd_op);
      ${rijbeveiliging('opvraging', [TOEZICHT, eigenaarVoorwaarde('aanbieder', `bij = 'aanbieder'`)], [TOEZICHT])}

      create table onderzoeksverslag (
        id uuid primary key default uuidv7(),
        ${BIJ_DOSSIER},
        handeling text not null,
        op date not null,
        wie text not null default '',
        vraag text not null default '',
        tekst text not null,
        legitimatie boolean not null default false,
        bewaard_op timestamptz not null default now(),
        bewaard_door uuid not null references gebruiker
      );
      create index onderzoeksverslag_dossier on onderzoeksverslag (dossier_id, op);
      ${rijbeveiliging('onderzoeksverslag', [TOEZICHT], [TOEZICHT], 'select, insert')}
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table onderzoeksverslag, opvraging;')
  }
}
