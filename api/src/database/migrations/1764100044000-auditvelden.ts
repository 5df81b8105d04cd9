import type { MigrationInterface, QueryRunner } from 'typeorm'

const uit = (instelling: string): string => `nullif(current_setting('app.${instelling}', true), '')`

/**
 * What NEN 7513 asks of a line of the log beside who, what and when. The columns fill themselves from what the request says of its asker, so that no
 * statement can forget them. Lines from before have only an id; their seals keep the form they were made in.
 */
export class Auditvelden1764100044000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table auditregel
        add column gebeurtenis_id uuid not null default uuidv7(),
        add column gebruiker_weergave text,
        add column applicatie text,
        add column sessie_id text,
        add column noodprocedure boolean not null default false;
      alter table auditregel
        alter column gebruiker_weergave set default ${uit('weergave')},
        alter column applicatie set default ${uit('applicatie')},
        alter column sessie_id set default ${uit('sessie')},
        alter column noodprocedure set default ${uit('nood')} is not null;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table auditregel drop column gebeurtenis_id, drop column gebruiker_weergave, drop column applicatie, drop column sessie_id, drop column noodprocedure')
  }
}
