import type { MigrationInterface, QueryRunner } from 'typeorm'
import { eigenaarVoorwaarde, rijbeveiliging } from './rijbeveiliging.ts'

const AANBIEDER = `(${eigenaarVoorwaarde('aanbieder')} and organisatie_id = aanbieder_id)`
const TOEZICHT = `(${eigenaarVoorwaarde('toezicht')} and organisatie_id <> aanbieder_id)`
const BEHEER = `((select nullif(current_setting('app.beheer', true), '')::uuid) in (organisatie_id, toezichthouder_id))`

/**
 * Who may not touch a case, whatever the role. `gebruiker.uitgesloten` repeats it, so that the one look-up that every request
 * makes anyway tells row-level security; a restrictive policy on every table of a dossier then takes the rows away. Mail for one person is not put ready for who is excluded; mail for a
 * whole organisation names no person to leave out.
 */
export class Uitsluiting1764100041000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gebruiker add column uitgesloten uuid[] not null default '{}';

      create table uitsluiting (
        id uuid primary key default uuidv7(),
        dossier_id uuid not null,
        aanbieder_id uuid not null,
        toezichthouder_id uuid not null,
        foreign key (dossier_id, aanbieder_id, toezichthouder_id) references dossier (id, aanbieder_id, toezichthouder_id) on update cascade,
        gebruiker_id uuid not null references gebruiker,
        organisatie_id uuid not null references organisatie,
        reden text not null,
        sinds timestamptz not null default now(),
        door uuid not null references gebruiker,
        opgeheven_op timestamptz,
        opgeheven_door uuid references gebruiker,
        opgeheven_reden text
      );
      create unique index uitsluiting_geldt on uitsluiting (dossier_id, gebruiker_id) where opgeheven_op is null;
      ${rijbeveiliging('uitsluiting', [AANBIEDER, TOEZICHT, BEHEER], [AANBIEDER, TOEZICHT, BEHEER])}

      create function werk_uitgesloten_bij() returns trigger language plpgsql security definer set search_path = public as $$
        begin
          update gebruiker set uitgesloten = array_remove(uitgesloten, new.dossier_id) || case when new.opgeheven_op is null then array[new.dossier_id] else '{}' end
          where id = new.gebruiker_id;
          return null;
        end $$;
      create trigger uitsluiting_bij_gebruiker after insert or update on uitsluiting for each row execute function werk_uitgesloten_bij();

      create function sla_uitgeslotene_over() returns trigger language plpgsql security definer set search_path = public as $$
        begin
          if exists (select from bericht b join gebruiker g on g.id = (to_jsonb(new)->>'gebruiker_id')::uuid where b.id = new.bericht_id and b.dossier_id = any(g.uitgesloten)) then return null; end if;
          return new;
        end $$;
      create trigger postuit_zonder_uitgeslotenen before insert on postuit for each row execute function sla_uitgeslotene_over();

      create function zaak_van_organisatie(nummer text, organisatie uuid) returns table (id uuid, aanbieder_id uuid, toezichthouder_id uuid, gemeente_id uuid)
        language sql stable security definer set search_path = public as $$
          select d.id, d.aanbieder_id, d.toezichthouder_id, d.gemeente_id from dossier d
          where d.zaaknummer = nummer and organisatie in (d.aanbieder_id, d.toezichthouder_id) and (d.stand <> 'concept' or organisatie = d.aanbieder_id) and (not d.verborgen or organisatie = d.toezichthouder_id) $$;
      revoke execute on function zaak_van_organisatie from public;
      grant execute on function zaak_van_organisatie to api_rt;

      create function leg_uitsluiting_op() returns void language plpgsql as $$
        declare t record;
        begin
          for t in
            select c.relname as tabel, case when c.relname = 'dossier' then 'id' else 'dossier_id' end as kolom from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind = 'r' and c.relrowsecurity
              and (c.relname = 'dossier' or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'dossier_id' and not a.attisdropped))
              and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'uitgesloten')
          loop
            execute format('create policy uitgesloten on %I as restrictive for %s to api_rt using (%s)', t.tabel,
              case when t.tabel = 'auditregel' then 'select' else 'all' end,
              format('(%1$I is null or %1$I <> all ((select coalesce(nullif(current_setting(''app.uitgesloten'', true), ''''), ''{}''))::uuid[]))', t.kolom));
          end loop;
        end $$;
      select leg_uitsluiting_op();
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ declare t record;
        begin
          for t in select c.relname as tabel from pg_policy p join pg_class c on c.oid = p.polrelid where p.polname = 'uitgesloten'
          loop execute format('drop policy uitgesloten on %I', t.tabel); end loop;
        end $$;
      drop trigger postuit_zonder_uitgeslotenen on postuit;
      drop function sla_uitgeslotene_over;
      drop function leg_uitsluiting_op, zaak_van_organisatie;
      drop table uitsluiting;
      drop function werk_uitgesloten_bij;
      alter table gebruiker drop column uitgesloten;
    `)
  }
}
