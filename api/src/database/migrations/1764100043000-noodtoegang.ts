import type { MigrationInterface, QueryRunner } from 'typeorm'
import { eigenaarVoorwaarde, rijbeveiliging } from './rijbeveiliging.ts'

const TOEZICHT = eigenaarVoorwaarde('toezicht')
const BEHEER = `organisatie_id = (select nullif(current_setting('app.beheer', true), '')::uuid)`
/** Tables that an emergency opens to read, with what a row must also be. */
const OPEN: Readonly<Record<string, string>> = { dossier: `stand <> 'concept'`, melding: 'ingediend_op is not null', dossiersleutel: 'true', termijn: 'true', stap: 'true', besluit: 'true', indiening: 'true' }

/** In an emergency a beheerder reads one dossier for a few hours. `gebruiker` repeats which one, so that row-level security knows it in the look-up of every request. */
export class Noodtoegang1764100043000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gebruiker add column nood_dossier uuid, add column nood_tot timestamptz;
      create table noodtoegang (
        id uuid primary key default uuidv7(),
        dossier_id uuid not null,
        aanbieder_id uuid not null,
        toezichthouder_id uuid not null,
        foreign key (dossier_id, aanbieder_id, toezichthouder_id) references dossier (id, aanbieder_id, toezichthouder_id) on update cascade,
        zaaknummer text not null,
        organisatie_id uuid not null references organisatie,
        gebruiker_id uuid not null references gebruiker,
        reden text not null check (length(reden) >= 20),
        geopend_op timestamptz not null default now(),
        tot timestamptz not null check (tot <= geopend_op + interval '4 hours'),
        beeindigd_op timestamptz,
        beeindigd_door uuid references gebruiker
      );
      create index noodtoegang_toezicht on noodtoegang (toezichthouder_id, geopend_op desc);
      create index noodtoegang_organisatie on noodtoegang (organisatie_id, geopend_op desc);
      ${rijbeveiliging('noodtoegang', [TOEZICHT, BEHEER], [TOEZICHT, BEHEER])}
      select leg_uitsluiting_op();

      create function werk_noodtoegang_bij() returns trigger language plpgsql security definer set search_path = public as $$
        begin
          if new.beeindigd_op is null then
            update gebruiker set nood_dossier = new.dossier_id, nood_tot = new.tot where id = new.gebruiker_id;
          else
            update gebruiker set nood_dossier = null, nood_tot = null where id = new.gebruiker_id and nood_dossier = new.dossier_id;
          end if;
          return null;
        end $$;
      create trigger noodtoegang_bij_gebruiker after insert or update on noodtoegang for each row execute function werk_noodtoegang_bij();
      ${Object.entries(OPEN).map(([tabel, ook]) => `create policy nood on ${tabel} for select to api_rt using (${tabel === 'dossier' ? 'id' : 'dossier_id'} = (select nullif(current_setting('app.nood', true), '')::uuid)
        and toezichthouder_id = (select nullif(current_setting('app.beheer', true), '')::uuid) and ${ook});`).join('\n      ')}
      create policy noodmelding on bericht for insert to api_rt with check (soort = 'noodtoegang' and aan_id = toezichthouder_id and toezichthouder_id = (select nullif(current_setting('app.beheer', true), '')::uuid));
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy noodmelding on bericht;
      ${Object.keys(OPEN).map((tabel) => `drop policy nood on ${tabel};`).join('\n      ')}
      drop table noodtoegang;
      drop function werk_noodtoegang_bij;
      alter table gebruiker drop column nood_dossier, drop column nood_tot;
    `)
  }
}
