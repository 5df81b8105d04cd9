import type { MigrationInterface, QueryRunner } from 'typeorm'
import { eigenaarVoorwaarde, rijbeveiliging } from './rijbeveiliging.ts'

const AANBIEDER = eigenaarVoorwaarde('aanbieder')
const TOEZICHT = eigenaarVoorwaarde('toezicht')

/** A doubt whether something must be reported: what was asked, what the toezichthouder said, and how it ended. There is no dossier yet, so its mail hangs on the consult. */
export class Consult1764100012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence consultnummer_volgorde;
      grant usage on sequence consultnummer_volgorde to api_rt;
      create table consult (
        id uuid primary key default uuidv7(),
        nummer text not null unique,
        aanbieder_id uuid not null references organisatie,
        toezichthouder_id uuid not null references organisatie,
        protocol text not null,
        gemeentecode text not null,
        voorzieningsoort text not null,
        antwoorden json not null default '[]',
        vraag text not null,
        gevraagd_op timestamptz not null default now(),
        gevraagd_door uuid not null references gebruiker,
        advies text check (advies in ('melden', 'niet_melden')),
        antwoord text not null default '',
        beantwoord_op timestamptz,
        beantwoord_door uuid references gebruiker,
        afloop text check (afloop in ('melding', 'geen_melding')),
        reden text not null default '',
        afgerond_op timestamptz,
        afgerond_door uuid references gebruiker,
        dossier_id uuid references dossier on delete set null
      );
      create index consult_toezichthouder on consult (toezichthouder_id, gevraagd_op desc, id);
      create index consult_aanbieder on consult (aanbieder_id, gevraagd_op desc, id);
      ${rijbeveiliging('consult', [AANBIEDER, TOEZICHT], [AANBIEDER, TOEZICHT])}

      alter table postuit alter column bericht_id drop not null, add column consult_id uuid references consult, add constraint postuit_waarover check (num_nonnulls(bericht_id, consult_id) = 1);
      create index postuit_consult on postuit (consult_id) where consult_id is not null;
      create function zet_consultpost_klaar(consult uuid, aan uuid) returns void language sql security definer set search_path = public as $$
        insert into postuit (consult_id, aan_id, gebruiker_id) select consult, aan, g.id from gebruiker g where g.organisatie_id = aan and g.actief and g.email is not null order by g.id $$;
      ${gegevens(`left join consult c on c.id = p.consult_id`, `coalesce(d.zaaknummer, c.nummer)`, `coalesce(b.onderwerp, 'Consult ' || c.nummer)`)}
      revoke execute on function zet_consultpost_klaar from public;
      grant execute on function zet_consultpost_klaar to api_rt;
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${gegevens('', 'd.zaaknummer', 'b.onderwerp')}
      drop function zet_consultpost_klaar;
      delete from postuit where bericht_id is null;
      drop index postuit_consult;
      alter table postuit drop constraint postuit_waarover, drop column consult_id, alter column bericht_id set not null;
      drop table consult;
      drop sequence consultnummer_volgorde;
    `)
  }
}

function gegevens(erbij: string, zaaknummer: string, onderwerp: string): string {
  return `
    create or replace function postgegevens(post uuid) returns table (zaaknummer text, onderwerp text, aan text, adres text, dossier_id uuid, aanbieder_id uuid, toezichthouder_id uuid, concept boolean)
      language sql stable security definer set search_path = public as $$
        select ${zaaknummer}, ${onderwerp}, o.naam, (select g.email from gebruiker g where g.id = p.gebruiker_id and g.actief), d.id, d.aanbieder_id, d.toezichthouder_id, d.stand = 'concept'
        from postuit p left join bericht b on b.id = p.bericht_id left join dossier d on d.id = b.dossier_id ${erbij} join organisatie o on o.id = p.aan_id where p.id = post $$;`
}
