import type { MigrationInterface, QueryRunner } from 'typeorm'
import { eigenaarVoorwaarde, rijbeveiliging } from './rijbeveiliging.ts'

const TOEZICHT = eigenaarVoorwaarde('toezicht')

/**
 * Keeping and destroying. What goes is decided by two: who proposed it may not decide, and the database refuses that too. `voer_vernietiging_uit` looks once more at
 * everything that stops it and deletes every row that hangs below the dossier, wherever foreign keys lead, so that a table that comes later is not forgotten. The
 * auditregels stay: they hold numbers and no content, and the chain over them stays whole. What was destroyed is written down for good and never changes.
 */
export class Vernietiging1764100032000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table dossier add column afgesloten_op timestamptz;
      update dossier d set afgesloten_op = coalesce((select max(b.genomen_op) from besluit b where b.dossier_id = d.id), d.gewijzigd_op) where d.stand = 'afgesloten';
      create function onthoud_sluiting() returns trigger language plpgsql as $$
        begin
          if new.stand = 'afgesloten' then new.afgesloten_op := coalesce(new.afgesloten_op, new.gewijzigd_op, now());
          else new.afgesloten_op := null; end if;
          return new;
        end $$;
      create trigger dossier_sluiting before insert or update of stand on dossier for each row execute function onthoud_sluiting();
      create index dossier_afgesloten on dossier (toezichthouder_id, afgesloten_op) where afgesloten_op is not null;

      create table bewaarstop (
        id uuid primary key default uuidv7(),
        dossier_id uuid not null,
        aanbieder_id uuid not null,
        toezichthouder_id uuid not null,
        foreign key (dossier_id, aanbieder_id, toezichthouder_id) references dossier (id, aanbieder_id, toezichthouder_id) on update cascade,
        grond text not null,
        toelichting text not null,
        gezet_op timestamptz not null default now(),
        gezet_door uuid not null references gebruiker,
        opgeheven_op timestamptz,
        opgeheven_door uuid references gebruiker,
        opheffing text not null default ''
      );
      create index bewaarstop_dossier on bewaarstop (dossier_id, gezet_op);
      ${rijbeveiliging('bewaarstop', [TOEZICHT], [TOEZICHT])}

      create table vernietiging (
        id uuid primary key default uuidv7(),
        toezichthouder_id uuid not null references organisatie,
        aanleiding text not null check (aanleiding in ('bewaartermijn', 'wissing')),
        stand text not null default 'voorgesteld' check (stand in ('voorgesteld', 'uitgevoerd', 'afgewezen')),
        toelichting text not null,
        voorgesteld_op timestamptz not null default now(),
        voorgesteld_door uuid not null references gebruiker,
        besloten_op timestamptz,
        besloten_door uuid references gebruiker,
        motivering text not null default '',
        constraint vier_ogen check (besloten_door is null or besloten_door <> voorgesteld_door)
      );
      create index vernietiging_toezichthouder on vernietiging (toezichthouder_id, voorgesteld_op desc);
      ${rijbeveiliging('vernietiging', [TOEZICHT], [TOEZICHT])}

      create table vernietigingsregel (
        id uuid primary key default uuidv7(),
        vernietiging_id uuid not null references vernietiging,
        toezichthouder_id uuid not null references organisatie,
        dossier_id uuid not null,
        zaaknummer text not null,
        categorie text not null,
        grondslag text not null,
        afgesloten_op date,
        bewaren_tot date,
        vernietigd_op timestamptz,
        rijen json not null default '{}',
        overgeslagen text,
        unique (vernietiging_id, dossier_id)
      );
      ${rijbeveiliging('vernietigingsregel', [TOEZICHT], [TOEZICHT], 'select, insert')}
      create function weiger_verklaring() returns trigger language plpgsql as $$
        begin
          if coalesce(nullif(to_jsonb(old) ->> 'stand', 'voorgesteld'), to_jsonb(old) ->> 'vernietigd_op', to_jsonb(old) ->> 'overgeslagen') is not null then
            raise exception 'een verklaring van vernietiging kan niet worden gewijzigd' using errcode = '42501';
          end if;
          return case tg_op when 'DELETE' then old else new end;
        end $$;
      create trigger vernietiging_blijft before update or delete on vernietiging for each row execute function weiger_verklaring();
      create trigger vernietigingsregel_blijft before update or delete on vernietigingsregel for each row execute function weiger_verklaring();

      create function dossierrijen(doel uuid, weg boolean) returns json language plpgsql set search_path = public, pg_temp as $$
        declare deel record; aantal bigint; uit jsonb := '{}';
        begin
          for deel in
            with recursive pad (tabel, diepte) as (
              select 'dossier'::regclass::oid, 0
              union
              select c.conrelid, p.diepte + 1 from pad p join pg_constraint c on c.contype = 'f' and c.confrelid = p.tabel and c.conrelid <> p.tabel where p.diepte < 12
            ), orde as (select tabel, max(diepte) as diepte from pad group by tabel),
            eigen as (select o.tabel from orde o where exists (select from pg_attribute a where a.attrelid = o.tabel and a.attname = 'dossier_id' and not a.attisdropped))
            select o.tabel::regclass::text as naam, case
                when o.tabel = 'dossier'::regclass then 'id = $1'
                when o.tabel in (select tabel from eigen) then 'dossier_id = $1'
                else (select string_agg(format('%I in (select %I from %s where dossier_id = $1)', k.attname, v.attname, c.confrelid::regclass), ' or ')
                  from pg_constraint c join pg_attribute k on k.attrelid = c.conrelid and k.attnum = c.conkey[1] join pg_attribute v on v.attrelid = c.confrelid and v.attnum = c.confkey[1]
                  where c.contype = 'f' and c.conrelid = o.tabel and c.confrelid in (select tabel from eigen)) end as waar
            from orde o order by o.diepte desc, 1
          loop
            if deel.waar is null then raise exception 'geen weg van % naar het dossier', deel.naam; end if;
            if weg then
              execute format('delete from %s where %s', deel.naam, deel.waar) using doel;
              get diagnostics aantal = row_count;
            else
              execute format('select count(*) from %s where %s', deel.naam, deel.waar) into aantal using doel;
            end if;
            if aantal > 0 then uit := uit || jsonb_build_object(deel.naam, aantal); end if;
          end loop;
          if not uit ? 'dossier' then raise exception 'dit dossier is niet te vinden voor wie de tabellen beheert'; end if;
          return uit;
        end $$;

      create function vernietiging_proef(doelen uuid[]) returns table (dossier uuid, rijen json)
        language sql security definer set search_path = public, pg_temp as $$
          select d.id, dossierrijen(d.id, false) from dossier d where d.id = any(doelen) and d.toezichthouder_id = nullif(current_setting('app.toezicht', true), '')::uuid $$;

      create function vernietiging_belet(doel uuid, doel_aanleiding text, tot date, vandaag date) returns text language sql stable set search_path = public, pg_temp as $$
        select case
          when exists (select from bewaarstop s where s.dossier_id = d.id and s.opgeheven_op is null) then 'bewaarstop'
          when exists (select from avgverzoek v where v.dossier_id = d.id and v.besluit is null) then 'verzoek_open'
          when doel_aanleiding = 'bewaartermijn' and (d.stand <> 'afgesloten' or tot is null or tot > vandaag) then 'nog_bewaren'
        end from dossier d where d.id = doel $$;
      revoke execute on function vernietiging_belet from public;
      grant execute on function vernietiging_belet to api_rt;

      create function voer_vernietiging_uit(doel uuid, reden text, vandaag date) returns table (dossier uuid, gedaan boolean)
        language plpgsql security definer set search_path = public, pg_temp as $$
        declare v vernietiging; r vernietigingsregel; wie uuid := nullif(current_setting('app.gebruiker', true), '')::uuid; belet text; aantallen json;
        begin
          select * into v from vernietiging b where b.id = doel and b.toezichthouder_id = nullif(current_setting('app.toezicht', true), '')::uuid for update;
          if not found or v.stand <> 'voorgesteld' then raise exception 'geen voorstel om over te besluiten' using errcode = '42501'; end if;
          if v.voorgesteld_door = wie or not exists (select from gebruiker g where g.id = wie and g.actief and g.rol = 'toezichthouder' and g.organisatie_id = v.toezichthouder_id) then
            raise exception 'wie voorstelt, besluit niet' using errcode = '42501';
          end if;
          perform set_config('app.vernietiging', doel::text, true);
          for r in select * from vernietigingsregel x where x.vernietiging_id = doel order by x.id loop
            perform from dossier d where d.id = r.dossier_id and d.toezichthouder_id = v.toezichthouder_id for update;
            if not found then belet := 'niet_gevonden'; else belet := vernietiging_belet(r.dossier_id, v.aanleiding, r.bewaren_tot, vandaag); end if;
            if belet is null then
              aantallen := dossierrijen(r.dossier_id, true);
              delete from idempotentie i where i.antwoord::text like '%' || r.dossier_id || '%';
              update vernietigingsregel x set vernietigd_op = now(), rijen = aantallen where x.id = r.id;
            else
              update vernietigingsregel x set overgeslagen = belet where x.id = r.id;
            end if;
            dossier := r.dossier_id; gedaan := belet is null;
            return next;
          end loop;
          update vernietiging b set stand = 'uitgevoerd', besloten_op = now(), besloten_door = wie, motivering = reden where b.id = doel;
        end $$;

      create function ruim_herhalingen_op(dagen integer) returns bigint language sql security definer set search_path = public, pg_temp as $$
        with weg as (delete from idempotentie i where i.op < now() - dagen * interval '1 day' returning 1) select count(*) from weg $$;
      revoke execute on function dossierrijen, vernietiging_proef, voer_vernietiging_uit, ruim_herhalingen_op from public;
      grant execute on function vernietiging_proef, voer_vernietiging_uit, ruim_herhalingen_op to api_rt;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function ruim_herhalingen_op, voer_vernietiging_uit, vernietiging_belet, vernietiging_proef, dossierrijen;
      drop table vernietigingsregel, vernietiging, bewaarstop;
      drop function weiger_verklaring;
      drop trigger dossier_sluiting on dossier;
      drop function onthoud_sluiting;
      alter table dossier drop column afgesloten_op;
    `)
  }
}
