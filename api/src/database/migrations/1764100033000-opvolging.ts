import type { MigrationInterface, QueryRunner } from 'typeorm'
import { eigenaarVoorwaarde, rijbeveiliging } from './rijbeveiliging.ts'

const AANBIEDER = eigenaarVoorwaarde('aanbieder')
const TOEZICHT = eigenaarVoorwaarde('toezicht')
const BIJ_DOSSIER = `
  dossier_id uuid not null,
  aanbieder_id uuid not null,
  toezichthouder_id uuid not null,
  foreign key (dossier_id, aanbieder_id, toezichthouder_id) references dossier (id, aanbieder_id, toezichthouder_id) on update cascade`

/**
 * What becomes of the measures after a dossier is closed: each as it stood in the last report, what the aanbieder says of it, and what the toezichthouder finds.
 * Dossiers that were closed before get their measures without a strength: that is judged by a person.
 */
export class Opvolging1764100033000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table opvolging (
        id uuid primary key default uuidv7(),
        ${BIJ_DOSSIER},
        indiening_id uuid not null references indiening,
        maatregel text not null,
        volgorde integer not null,
        wat text not null,
        eigenaar text not null default '',
        norm text not null default '',
        streefdatum date not null default '9999-12-31',
        sterkte text not null default '' check (sterkte in ('', 'sterk', 'middel', 'zwak')),
        stand text not null default 'open' check (stand in ('open', 'bezig', 'uitgevoerd', 'vervallen')),
        gemeld_op timestamptz,
        score text check (score in ('volledig', 'deels', 'niet')),
        score_motivering text not null default '',
        beoordeeld_op timestamptz,
        beoordeeld_door uuid references gebruiker,
        versie integer not null default 1,
        unique (dossier_id, maatregel)
      );
      create index opvolging_indiening on opvolging (indiening_id);
      create index opvolging_open_toezicht on opvolging (toezichthouder_id, streefdatum, id) where stand in ('open', 'bezig');
      create index opvolging_open_aanbieder on opvolging (aanbieder_id, streefdatum, id) where stand in ('open', 'bezig');
      ${rijbeveiliging('opvolging', [AANBIEDER, TOEZICHT], [AANBIEDER, TOEZICHT])}

      create table opvolgverslag (
        id uuid primary key default uuidv7(),
        opvolging_id uuid not null references opvolging,
        ${BIJ_DOSSIER},
        stand text not null check (stand in ('bezig', 'uitgevoerd', 'vervallen')),
        gedaan_op date,
        toelichting text not null,
        effect text not null default '',
        document_id uuid references document,
        gemeld_op timestamptz not null default now(),
        gemeld_door uuid not null references gebruiker
      );
      create index opvolgverslag_opvolging on opvolgverslag (opvolging_id, gemeld_op);
      create index opvolgverslag_document on opvolgverslag (document_id);
      ${rijbeveiliging('opvolgverslag', [AANBIEDER, TOEZICHT], [AANBIEDER], 'select, insert')}

      insert into opvolging (dossier_id, aanbieder_id, toezichthouder_id, indiening_id, maatregel, volgorde, wat, eigenaar, norm, streefdatum)
        select i.dossier_id, i.aanbieder_id, i.toezichthouder_id, i.id, v ->> 'id', row_number() over (partition by i.dossier_id order by (v ->> 'volgorde')::int), v ->> 'wat', coalesce(v ->> 'eigenaar', ''), coalesce(v ->> 'norm', ''),
          case when v ->> 'datum' ~ '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])$' then (v ->> 'datum')::date else '9999-12-31' end
        from (select distinct on (i.dossier_id) i.* from indiening i join dossier d on d.id = i.dossier_id and d.stand = 'afgesloten' order by i.dossier_id, i.ronde desc) i, json_array_elements(i.inhoud -> 'verbetermaatregelen') v
        where coalesce(v ->> 'wat', '') <> '' on conflict do nothing;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table opvolgverslag, opvolging;')
  }
}
