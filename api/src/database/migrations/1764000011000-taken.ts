import type { MigrationInterface, QueryRunner } from 'typeorm'
import { eigenaarVoorwaarde, rijbeveiliging } from './rijbeveiliging.ts'

const AANBIEDER = eigenaarVoorwaarde('aanbieder')
const TOEZICHT = eigenaarVoorwaarde('toezicht')

/**
 * Tasks that somebody does outside the portal and confirms in it, and handing a dossier over. Who hands over loses every row of it at once:
 * the owner of a dossier is repeated in its rows and follows.
 */
export class Taken1764000011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table taak (
        id uuid primary key default uuidv7(),
        dossier_id uuid not null,
        aanbieder_id uuid not null,
        toezichthouder_id uuid not null,
        foreign key (dossier_id, aanbieder_id, toezichthouder_id) references dossier (id, aanbieder_id, toezichthouder_id) on update cascade,
        voor text not null check (voor in ('aanbieder', 'toezichthouder')),
        soort text not null,
        titel text not null,
        tekst text not null default '',
        grondslag text not null,
        aangemaakt_op timestamptz not null default now(),
        gedaan_op timestamptz,
        gedaan_door uuid references gebruiker,
        toelichting text not null default ''
      );
      create index taak_dossier on taak (dossier_id, aangemaakt_op);
      ${rijbeveiliging(
        'taak',
        [eigenaarVoorwaarde('aanbieder', `voor = 'aanbieder'`), TOEZICHT],
        [AANBIEDER, TOEZICHT],
      )}

      create function draag_dossier_over(dossier uuid, aan uuid) returns boolean language plpgsql security definer set search_path = public as $$
        begin
          if not exists (select from organisatie where id = aan and soort = 'toezichthouder') then return false; end if;
          update dossier d set toezichthouder_id = aan, gewijzigd_op = now()
            where d.id = dossier and d.toezichthouder_id = nullif(current_setting('app.toezicht', true), '')::uuid and d.toezichthouder_id <> aan;
          return found;
        end $$;
      revoke execute on function draag_dossier_over from public;
      grant execute on function draag_dossier_over to api_rt;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function draag_dossier_over; drop table taak;')
  }
}
