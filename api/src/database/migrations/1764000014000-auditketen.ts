import type { MigrationInterface, QueryRunner } from 'typeorm'
import { eigenaarVoorwaarde } from './rijbeveiliging.ts'

const AANBIEDER = eigenaarVoorwaarde('aanbieder')
const TOEZICHT = eigenaarVoorwaarde('toezicht')

/**
 * The chain over the auditregels. A save waits for nothing: regels are closed afterwards, a seal per batch, by a role that
 * reads every regel and writes seals, and can do nothing else. A regel is read with the dossier it is about, also after that went to another toezichthouder.
 */
export class Auditketen1764000014000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'audit_rt') then
          create role audit_rt nologin nosuperuser nocreatedb nocreaterole nobypassrls;
        end if;
      end $$;
      grant usage on schema public to audit_rt;

      create table auditzegel (
        nr bigint primary key check (nr > 0),
        vorm integer not null,
        leden int8multirange not null,
        tot bigint not null,
        aantal integer not null check (aantal > 0),
        regels bytea not null check (length(regels) = 32 * aantal),
        vorige bytea not null,
        hash bytea not null unique,
        op timestamptz not null
      );
      create index auditzegel_op on auditzegel (op);
      create trigger auditzegel_alleen_erbij before update or delete on auditzegel for each row execute function weiger_wijziging();
      create trigger auditzegel_niet_leeg before truncate on auditzegel for each statement execute function weiger_wijziging();
      grant select, insert on auditzegel to audit_rt;
      grant select on auditregel to audit_rt;
      drop policy lezen on auditregel;
      create policy lezen on auditregel for select to api_rt using (exists (select from dossier d where d.id = auditregel.dossier_id and (d.${AANBIEDER} or d.${TOEZICHT})));
      create policy verzegelen on auditregel for select to audit_rt using (true);
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy verzegelen on auditregel;
      drop policy lezen on auditregel;
      create policy lezen on auditregel for select to api_rt using (${AANBIEDER} or ${TOEZICHT});
      revoke all on auditregel from audit_rt;
      drop table auditzegel;
      revoke all on schema public from audit_rt;
    `)
  }
}
