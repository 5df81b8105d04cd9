import type { MigrationInterface, QueryRunner } from 'typeorm'
import { eigenaarVoorwaarde } from './rijbeveiliging.ts'

const TOEZICHT = eigenaarVoorwaarde('toezicht')
const SCHRIJVEN = (aanbieder: string): string => `${aanbieder} or ${TOEZICHT}`
const LEZEN = (aanbieder: string): string => [aanbieder, eigenaarVoorwaarde('toezicht', `stand <> 'concept'`), eigenaarVoorwaarde('gemeente', `stand <> 'concept'`)].join(' or ')

/** A signaal of somebody else stays hidden from the aanbieder until he is asked to report. The index of the counts holds what row-level security now looks at. */
export class Signaal1764000013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table dossier add column verborgen boolean not null default false;
      ${beleid(eigenaarVoorwaarde('aanbieder', 'not verborgen'))}
      drop index dossier_werkvoorraad_stand;
      create index dossier_werkvoorraad_stand on dossier (toezichthouder_id, stand, volgende_termijn_op, id) include (aanbieder_id, gemeente_id, voorzieningsoort, verborgen);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index dossier_werkvoorraad_stand;
      create index dossier_werkvoorraad_stand on dossier (toezichthouder_id, stand, volgende_termijn_op, id) include (aanbieder_id, gemeente_id, voorzieningsoort);
      ${beleid(eigenaarVoorwaarde('aanbieder'))}
      alter table dossier drop column verborgen;
    `)
  }
}

function beleid(aanbieder: string): string {
  return `
    alter policy lezen on dossier using (${LEZEN(aanbieder)});
    alter policy wijzigen on dossier using (${SCHRIJVEN(aanbieder)}) with check (${SCHRIJVEN(aanbieder)});
    alter policy verwijderen on dossier using (${SCHRIJVEN(aanbieder)});`
}
