import type { MigrationInterface, QueryRunner } from 'typeorm'
import { eigenaarVoorwaarde, rijbeveiliging } from './rijbeveiliging.ts'

const AANBIEDER = eigenaarVoorwaarde('aanbieder')
const TOEZICHT = eigenaarVoorwaarde('toezicht')
const EIGEN = `gebruiker_id = (select nullif(current_setting('app.gebruiker', true), '')::uuid)`

/** Reminders of terms, each at most once by its key, and the secret addresses of personal calendars, of which only the hash is kept. */
export class Herinneringen1764000012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table herinnering (
        termijn_id uuid not null references termijn,
        moment text not null,
        aanbieder_id uuid not null,
        toezichthouder_id uuid not null,
        verzonden_op timestamptz not null default now(),
        primary key (termijn_id, moment)
      );
      ${rijbeveiliging('herinnering', [AANBIEDER, TOEZICHT], [AANBIEDER, TOEZICHT], 'select, insert')}
      create index termijn_lopend on termijn (eind_op) where voldaan_op is null and vervallen_op is null;

      create function te_herinneren(eerste date, laatste date) returns table (termijn uuid, dossier uuid, gestart_op text, eind_op text, gedaan text[])
        language sql stable security definer set search_path = public as $$
          select t.id, t.dossier_id, coalesce(t.gestart_op, t.start_op)::text, t.eind_op::text, array(select h.moment from herinnering h where h.termijn_id = t.id)
          from termijn t where t.voldaan_op is null and t.vervallen_op is null and t.eind_op between eerste and laatste
            and not exists (select from json_array_elements(t.opschortingen) rust where rust->>'tot' is null) order by t.eind_op, t.id $$;
      create function termijneigenaars(termijn uuid) returns table (aanbieder uuid, toezichthouder uuid)
        language sql stable security definer set search_path = public as $$ select t.aanbieder_id, t.toezichthouder_id from termijn t where t.id = termijn $$;

      create table agenda (
        id uuid primary key default uuidv7(),
        gebruiker_id uuid not null references gebruiker,
        sleutel_hash text not null unique,
        aangemaakt_op timestamptz not null default now(),
        ingetrokken_op timestamptz
      );
      create index agenda_gebruiker on agenda (gebruiker_id);
      ${rijbeveiliging('agenda', [EIGEN], [EIGEN])}
      create function agendagebruiker(hash text) returns table (iss text, sub text)
        language sql stable security definer set search_path = public as $$
          select g.iss, g.sub from agenda a join gebruiker g on g.id = a.gebruiker_id where a.sleutel_hash = hash and a.ingetrokken_op is null and g.actief $$;

      revoke execute on function te_herinneren, termijneigenaars, agendagebruiker from public;
      grant execute on function te_herinneren, termijneigenaars, agendagebruiker to api_rt;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function te_herinneren, termijneigenaars, agendagebruiker;
      drop index termijn_lopend;
      drop table agenda, herinnering;
    `)
  }
}
