import type { MigrationInterface, QueryRunner } from 'typeorm'
import { eigenaarVoorwaarde, rijbeveiliging } from './rijbeveiliging.ts'

const TOEZICHT = eigenaarVoorwaarde('toezicht')

/** Numbers below this could be traced to a person or a dossier. */
const KLEINSTE_TELLING = 5

/**
 * What a toezichthouder finds of what the check said of one cause or measure, and the numbers of that per rule for the beheerder.
 * The function runs with the rights of its owner, since a beheerder may not read dossiers; it gives numbers of the own organisation only, and no small ones.
 */
export class Regeloordeel1764000020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table regeloordeel (
        id uuid primary key default uuidv7(),
        indiening_id uuid not null references indiening,
        dossier_id uuid not null,
        aanbieder_id uuid not null,
        toezichthouder_id uuid not null,
        record_id text not null,
        regel text not null,
        gezegd text not null,
        oordeel text not null check (oordeel in ('', 'eens', 'oneens')),
        reden text not null default '',
        versie integer not null default 1,
        bewaard_op timestamptz not null default now(),
        bewaard_door uuid not null references gebruiker,
        unique (indiening_id, record_id, regel),
        foreign key (dossier_id, aanbieder_id, toezichthouder_id) references dossier (id, aanbieder_id, toezichthouder_id) on update cascade
      );
      create index regeloordeel_dossier on regeloordeel (dossier_id);
      ${rijbeveiliging('regeloordeel', [TOEZICHT], [TOEZICHT])}
      create policy cijfers on regeloordeel for select to current_user using (true);
      create policy cijfers on aspectoordeel for select to current_user using (true);
      create policy cijfers on indiening for select to current_user using (true);

      create function overrulecijfers() returns table (regel text, beoordeeld bigint, anders bigint)
      language sql stable security definer set search_path = public, pg_temp as $$
        with beheerder as (
          select organisatie_id from gebruiker where id = nullif(current_setting('app.gebruiker', true), '')::uuid and rol = 'beheerder'
        ), aspecten as (
          select distinct on (a.dossier_id, a.aspect) a.aspect as regel,
            case when a.oordeel = 'aanvullen' then u.uitkomst in ('aanwezig', 'nvt_gemotiveerd') else u.uitkomst not in ('aanwezig', 'nvt_gemotiveerd') end as anders
          from aspectoordeel a join indiening i on i.id = a.indiening_id
          join lateral (select e ->> 'uitkomst' as uitkomst from json_array_elements(i.controle -> 'aspecten') e where e ->> 'aspect' = a.aspect limit 1) u on true
          where a.oordeel <> '' and a.toezichthouder_id in (select organisatie_id from beheerder)
          order by a.dossier_id, a.aspect, i.ronde desc
        ), records as (
          select distinct on (r.dossier_id, r.record_id, r.regel) r.regel, r.oordeel = 'oneens' as anders
          from regeloordeel r join indiening i on i.id = r.indiening_id
          where r.oordeel <> '' and r.toezichthouder_id in (select organisatie_id from beheerder)
          order by r.dossier_id, r.record_id, r.regel, i.ronde desc
        ), telling as (
          select t.regel, count(*) as beoordeeld, count(*) filter (where t.anders) as anders from (select * from aspecten union all select * from records) t group by t.regel
        )
        select t.regel, case when t.beoordeeld >= ${KLEINSTE_TELLING} then t.beoordeeld end,
          case when t.beoordeeld >= ${KLEINSTE_TELLING} and (t.anders = 0 or t.anders >= ${KLEINSTE_TELLING}) and (t.beoordeeld = t.anders or t.beoordeeld - t.anders >= ${KLEINSTE_TELLING}) then t.anders end
        from telling t order by t.regel
      $$;
      revoke all on function overrulecijfers() from public;
      grant execute on function overrulecijfers() to api_rt;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function overrulecijfers;
      drop policy cijfers on aspectoordeel;
      drop policy cijfers on indiening;
      drop table regeloordeel;
    `)
  }
}
