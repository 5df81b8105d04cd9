import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Roles and schemas. `api_rt` and `portal_rt` own nothing, so row-level security binds them;
 * their passwords are set by `migreer.ts`, never here.
 */
export class Fundament1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'api_rt') then
          create role api_rt nologin nosuperuser nocreatedb nocreaterole nobypassrls;
        end if;
        if not exists (select from pg_roles where rolname = 'portal_rt') then
          create role portal_rt nologin nosuperuser nocreatedb nocreaterole nobypassrls;
        end if;
      end $$;
      create schema portal;
      create schema oidc;
      revoke create on schema public from public;
      grant usage on schema public, oidc to api_rt;
      grant usage on schema portal to portal_rt;

      create table portal.sessie (
        id_hash text primary key,
        gegevens jsonb not null,
        aangemaakt_op timestamptz not null default now(),
        laatst_op timestamptz not null default now(),
        verloopt_op timestamptz not null
      );
      create index sessie_verloopt on portal.sessie (verloopt_op);
      grant select, insert, update, delete on portal.sessie to portal_rt;

      create table oidc.opslag (
        model text not null,
        id text not null,
        gegevens jsonb not null,
        grant_id text,
        uid text,
        user_code text,
        verloopt_op timestamptz,
        primary key (model, id)
      );
      create index opslag_grant on oidc.opslag (grant_id) where grant_id is not null;
      create index opslag_uid on oidc.opslag (uid) where uid is not null;
      create index opslag_user_code on oidc.opslag (user_code) where user_code is not null;
      create index opslag_verloopt on oidc.opslag (verloopt_op);
      grant select, insert, update, delete on oidc.opslag to api_rt;

      create table organisatie (
        id uuid primary key default uuidv7(),
        soort text not null check (soort in ('aanbieder', 'toezichthouder', 'gemeente')),
        naam text not null,
        kvk_nummer text,
        vestigingsnummer text,
        gemeentecode text,
        eenpersoons boolean not null default false
      );
      create table gebruiker (
        id uuid primary key default uuidv7(),
        organisatie_id uuid not null references organisatie,
        iss text not null,
        sub text not null,
        rol text not null check (rol in ('onderzoeker','bestuurder','toezichthouder','contactambtenaar','beheerder','systeem')),
        functie text not null,
        email text,
        actief boolean not null default true,
        unique (iss, sub)
      );
      create index gebruiker_organisatie on gebruiker (organisatie_id);
      grant select on organisatie, gebruiker to api_rt;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table gebruiker, organisatie;
      drop schema oidc cascade;
      drop schema portal cascade;
      revoke all on schema public from api_rt;
    `)
  }
}
