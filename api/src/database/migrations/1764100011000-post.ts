import type { MigrationInterface, QueryRunner } from 'typeorm'
import { eigenaarVoorwaarde } from './rijbeveiliging.ts'

const AANBIEDER = `(${eigenaarVoorwaarde('aanbieder')} and (aan_id in (aanbieder_id, toezichthouder_id)))`
const GEMEENTE = `aan_id = (select nullif(current_setting('app.gemeente', true), '')::uuid)`
const TOEZICHT = eigenaarVoorwaarde('toezicht')
const WAS = `(${TOEZICHT} and (aan_id in (aanbieder_id, toezichthouder_id)))`

/**
 * A mail per person instead of per organisation, with how it fared and when it is tried again; so one address that bounces is seen, and the others are not
 * mailed again. The toezichthouder now reads every bericht of a dossier, also what he sent to a gemeente.
 */
export class Post1764100011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table postuit
        add column gebruiker_id uuid references gebruiker,
        add column stand text not null default 'onderweg' check (stand in ('onderweg', 'bezorgd', 'onbestelbaar', 'tijdelijk_mislukt', 'technisch_mislukt')),
        add column stand_op timestamptz not null default now(),
        add column volgende_op timestamptz not null default now();
      update postuit set stand = 'bezorgd', stand_op = verzonden_op where verzonden_op is not null;
      insert into postuit (bericht_id, aan_id, gebruiker_id, aangemaakt_op, pogingen, laatste_fout)
        select p.bericht_id, p.aan_id, g.id, p.aangemaakt_op, p.pogingen, p.laatste_fout from postuit p join gebruiker g on g.organisatie_id = p.aan_id and g.actief and g.email is not null where p.verzonden_op is null;
      delete from postuit where verzonden_op is null and gebruiker_id is null;
      drop index postuit_open;
      create index postuit_open on postuit (volgende_op) where stand = 'onderweg';
      create index postuit_bericht on postuit (bericht_id);

      create function zet_post_klaar(bericht uuid, aan uuid) returns void language plpgsql security definer set search_path = public as $$
        begin
          insert into postuit (bericht_id, aan_id, gebruiker_id) select bericht, aan, g.id from gebruiker g where g.organisatie_id = aan and g.actief and g.email is not null order by g.id;
          if not found then insert into postuit (bericht_id, aan_id) values (bericht, aan); end if;
        end $$;

      drop function postgegevens;
      create function postgegevens(post uuid) returns table (zaaknummer text, onderwerp text, aan text, adres text, dossier_id uuid, aanbieder_id uuid, toezichthouder_id uuid, concept boolean)
        language sql stable security definer set search_path = public as $$
          select d.zaaknummer, b.onderwerp, o.naam, (select g.email from gebruiker g where g.id = p.gebruiker_id and g.actief), d.id, d.aanbieder_id, d.toezichthouder_id, d.stand = 'concept'
          from postuit p join bericht b on b.id = p.bericht_id join dossier d on d.id = b.dossier_id join organisatie o on o.id = p.aan_id where p.id = post $$;
      revoke execute on function postgegevens, zet_post_klaar from public;
      grant execute on function postgegevens, zet_post_klaar to api_rt;

      ${beleid(TOEZICHT)}
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${beleid(WAS)}
      drop function postgegevens, zet_post_klaar;
      create function postgegevens(bericht uuid, aan uuid) returns table (zaaknummer text, onderwerp text, adressen text[])
        language sql stable security definer set search_path = public as $$
          select d.zaaknummer, b.onderwerp, array(select g.email from gebruiker g where g.organisatie_id = aan and g.actief and g.email is not null)
          from bericht b join dossier d on d.id = b.dossier_id where b.id = bericht $$;
      revoke execute on function postgegevens from public;
      grant execute on function postgegevens to api_rt;
      drop index postuit_bericht, postuit_open;
      alter table postuit drop column gebruiker_id, drop column stand, drop column stand_op, drop column volgende_op;
      create index postuit_open on postuit (aangemaakt_op) where verzonden_op is null;
    `)
  }
}

function beleid(toezicht: string): string {
  return `
    alter policy lezen on bericht using (${[AANBIEDER, toezicht, GEMEENTE].join(' or ')});`
}
