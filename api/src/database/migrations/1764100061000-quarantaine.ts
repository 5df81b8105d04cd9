import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Files that wait for the virus scanner: seen, not read or fetched, until they are let through or refused. */
export class Quarantaine1764100061000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table document add column scan text not null default 'gecontroleerd' check (scan in ('wacht', 'gecontroleerd', 'geweigerd'));
      create index document_wacht on document (toegevoegd_op) where scan = 'wacht';
      create function te_scannen(hoeveel integer) returns table (id uuid, aanbieder uuid, toezichthouder uuid)
        language sql stable security definer set search_path = public as $$
          select d.id, d.aanbieder_id, d.toezichthouder_id from document d where d.scan = 'wacht' order by d.toegevoegd_op limit hoeveel $$;
      revoke execute on function te_scannen from public;
      grant execute on function te_scannen to api_rt;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function te_scannen;
      drop index document_wacht;
      alter table document drop column scan;
    `)
  }
}
