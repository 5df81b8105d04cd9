import type { MigrationInterface, QueryRunner } from 'typeorm'
import { BIJ_DOSSIER } from './bij-dossier.ts'
import { eigenaarVoorwaarde, rijbeveiliging } from './rijbeveiliging.ts'

const TOEZICHT = eigenaarVoorwaarde('toezicht')
const AANBIEDER = eigenaarVoorwaarde('aanbieder', 'van_aanbieder')

/** Wrong codes after which a link is dead. */
const POGINGEN = 5
/** How long a guest may read after opening a link. */
const ZITTING = `interval '2 hours'`
/** A link that still may be used. */
const GELDIG = 'ingetrokken_op is null and verloopt_op > now()'

/**
 * Hearing people: the plan, the reports of the hearings in versions, the reactions, and the personal links with which somebody without an account reacts.
 * What a guest does goes through functions that run with the rights of their owner and ask the hash of a secret: the role of the api has no way past them,
 * because row-level security shows it nothing without a toezichthouder. Secrets are kept as hashes only; the code is hashed together with the secret of the
 * link, so that the table alone does not give it away.
 */
export class Horen1764100022000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gehoorde (
        id uuid primary key default uuidv7(),
        ${BIJ_DOSSIER},
        functie text not null,
        hoedanigheid text not null,
        horen boolean not null,
        reden text not null default '',
        gesprek_op date,
        uitnodiging text not null default '',
        uitgenodigd_op timestamptz,
        versie integer not null default 1,
        bewaard_op timestamptz not null default now(),
        bewaard_door uuid not null references gebruiker,
        unique (dossier_id, functie)
      );
      ${rijbeveiliging('gehoorde', [TOEZICHT], [TOEZICHT])}

      create table hoorverslag (
        id uuid primary key default uuidv7(),
        ${BIJ_DOSSIER},
        gehoorde_id uuid not null references gehoorde,
        versie integer not null,
        tekst text not null,
        gesprek_op date not null,
        ambtsedig_op timestamptz,
        ambtsedig_door uuid references gebruiker,
        voorgelegd_op timestamptz,
        bewaard_op timestamptz not null default now(),
        bewaard_door uuid not null references gebruiker,
        unique (gehoorde_id, versie)
      );
      create index hoorverslag_dossier on hoorverslag (dossier_id);
      ${rijbeveiliging('hoorverslag', [TOEZICHT], [TOEZICHT])}

      create table reactie (
        id uuid primary key default uuidv7(),
        ${BIJ_DOSSIER},
        op text not null check (op in ('hoorverslag', 'conceptrapport')),
        stuk_id uuid not null,
        gehoorde_id uuid references gehoorde,
        van_aanbieder boolean not null,
        soort text not null check (soort in ('feitelijk', 'inhoud')),
        tekst text not null,
        hoe text not null check (hoe in ('link', 'account', 'papier')),
        ondertekend_op timestamptz,
        sha256 text not null,
        ontvangen_op timestamptz not null default now(),
        ontvangen_door uuid references gebruiker,
        uitkomst text check (uitkomst in ('verwerkt', 'deels', 'terzijde')),
        afhandeling text not null default '',
        essentieel boolean not null default false,
        afgehandeld_op timestamptz,
        afgehandeld_door uuid references gebruiker,
        check (van_aanbieder = (gehoorde_id is null))
      );
      create index reactie_dossier on reactie (dossier_id, ontvangen_op);
      ${rijbeveiliging('reactie', [TOEZICHT, AANBIEDER], [TOEZICHT, AANBIEDER])}

      create table gastlink (
        id uuid primary key default uuidv7(),
        ${BIJ_DOSSIER},
        gehoorde_id uuid not null references gehoorde,
        op text not null check (op in ('hoorverslag', 'conceptrapport')),
        stuk_id uuid not null,
        sleutel_hash text unique,
        code_hash text not null,
        pogingen integer not null default 0,
        sessie_hash text unique,
        sessie_tot timestamptz,
        aangemaakt_op timestamptz not null default now(),
        aangemaakt_door uuid not null references gebruiker,
        verloopt_op timestamptz not null,
        geopend_op timestamptz,
        gebruikt_op timestamptz,
        ingetrokken_op timestamptz
      );
      create index gastlink_dossier on gastlink (dossier_id, aangemaakt_op);
      ${rijbeveiliging('gastlink', [TOEZICHT], [TOEZICHT])}

      create policy gast on gastlink for all to current_user using (true) with check (true);
      create policy gast on reactie for insert to current_user with check (true);
      create policy gast on hoorverslag for select to current_user using (true);
      create policy gast on gehoorde for select to current_user using (true);
      create policy gast on rapportversie for select to current_user using (true);
      create policy gast on dossier for select to current_user using (true);

      create function gast_poging(hash text) returns table (id uuid, code_hash text, dossier_id uuid, aanbieder_id uuid, toezichthouder_id uuid)
      language sql security definer set search_path = public, pg_temp as $$
        update gastlink g set pogingen = pogingen + 1 where g.sleutel_hash = hash and g.gebruikt_op is null and g.pogingen < ${POGINGEN} and ${GELDIG}
        returning g.id, g.code_hash, g.dossier_id, g.aanbieder_id, g.toezichthouder_id $$;

      create function gast_sessiepoging(sessie text) returns table (id uuid, code_hash text, dossier_id uuid, aanbieder_id uuid, toezichthouder_id uuid)
      language sql security definer set search_path = public, pg_temp as $$
        update gastlink g set pogingen = pogingen + 1 where g.sessie_hash = sessie and g.sessie_tot > now() and g.gebruikt_op is null and g.pogingen < ${POGINGEN} and ${GELDIG}
        returning g.id, g.code_hash, g.dossier_id, g.aanbieder_id, g.toezichthouder_id $$;

      create function gast_open(hash text, sessie text, code text) returns boolean
      language sql security definer set search_path = public, pg_temp as $$
        with nu as (
          update gastlink set sleutel_hash = null, sessie_hash = sessie, code_hash = code, pogingen = 0, geopend_op = coalesce(geopend_op, now()), sessie_tot = least(verloopt_op, now() + ${ZITTING})
          where sleutel_hash = hash and gebruikt_op is null and ${GELDIG} returning id)
        select exists (select from nu) $$;

      create function gast_vernieuw(sessie text, hash text, code text) returns boolean
      language sql security definer set search_path = public, pg_temp as $$
        with nu as (
          update gastlink set sleutel_hash = hash, code_hash = code, pogingen = 0, sessie_hash = null, sessie_tot = null
          where sessie_hash = sessie and sessie_tot > now() and gebruikt_op is null and ${GELDIG} returning id)
        select exists (select from nu) $$;

      create function gast_lees(sessie text) returns json
      language sql stable security definer set search_path = public, pg_temp as $$
        select json_build_object('zaaknummer', d.zaaknummer, 'protocol', d.protocol, 'processtand', d.processtand, 'toezichthouder', t.naam, 'functie', p.functie, 'op', g.op,
          'verlooptOp', g.verloopt_op, 'sessieTot', g.sessie_tot, 'gebruiktOp', g.gebruikt_op,
          'hoorverslag', (select json_build_object('versie', h.versie, 'tekst', h.tekst, 'gesprekOp', h.gesprek_op, 'ambtsedigOp', h.ambtsedig_op) from hoorverslag h where g.op = 'hoorverslag' and h.id = g.stuk_id),
          'rapport', (select r.inhoud from rapportversie r where g.op = 'conceptrapport' and r.id = g.stuk_id))
        from gastlink g join dossier d on d.id = g.dossier_id join organisatie t on t.id = g.toezichthouder_id join gehoorde p on p.id = g.gehoorde_id
        where g.sessie_hash = sessie and g.sessie_tot > now() and g.${GELDIG.replace('and ', 'and g.')} $$;

      create function gast_reageer(sessie text, soort text, woorden text, ondertekend boolean, controlegetal text) returns table (dossier_id uuid, aanbieder_id uuid, toezichthouder_id uuid, link_id uuid)
      language sql security definer set search_path = public, pg_temp as $$
        with nu as (
          update gastlink set gebruikt_op = now() where sessie_hash = sessie and sessie_tot > now() and gebruikt_op is null and ${GELDIG} returning *
        ), erbij as (
          insert into reactie (dossier_id, aanbieder_id, toezichthouder_id, op, stuk_id, gehoorde_id, van_aanbieder, soort, tekst, hoe, ondertekend_op, sha256)
          select n.dossier_id, n.aanbieder_id, n.toezichthouder_id, n.op, n.stuk_id, n.gehoorde_id, false, gast_reageer.soort, woorden, 'link', case when ondertekend then now() end, controlegetal from nu n)
        select n.dossier_id, n.aanbieder_id, n.toezichthouder_id, n.id from nu n $$;

      ${FUNCTIES.map((functie) => `revoke execute on function ${functie} from public; grant execute on function ${functie} to api_rt;`).join('\n')}
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${FUNCTIES.map((functie) => `drop function ${functie};`).join(' ')}
      drop policy gast on dossier;
      drop policy gast on rapportversie;
      drop table gastlink, reactie, hoorverslag, gehoorde;
    `)
  }
}

const FUNCTIES = ['gast_poging', 'gast_sessiepoging', 'gast_open', 'gast_vernieuw', 'gast_lees', 'gast_reageer'] as const
