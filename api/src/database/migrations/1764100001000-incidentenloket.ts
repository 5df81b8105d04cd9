import type { MigrationInterface, QueryRunner } from 'typeorm'
import { eigenaarVoorwaarde, rijbeveiliging } from './rijbeveiliging.ts'

const AANBIEDER = eigenaarVoorwaarde('aanbieder')
const TOEZICHT = eigenaarVoorwaarde('toezicht')
/** A case that stays hidden from the organisation it is about hides its incident too. */
const ZICHTBAAR = eigenaarVoorwaarde('aanbieder', 'exists (select from dossier d where d.id = dossier_id)')
/** Whoever works in a case of the loket without it being theirs. */
const ORGANISATIE = ['aanbieder', 'gemeente'].map((kant) => `organisatie_id = (select nullif(current_setting('app.${kant}', true), '')::uuid)`)
/** A bericht about a case of the loket to an organisation that takes part in it. */
const BERICHT_AAN_DEELNEMER = `aan_id = (select nullif(current_setting('app.aanbieder', true), '')::uuid) and exists (select from deelnemer e where e.dossier_id = bericht.dossier_id and e.organisatie_id = bericht.aan_id)`

const BIJ_DOSSIER = `
  id uuid primary key default uuidv7(),
  dossier_id uuid not null,
  aanbieder_id uuid not null,
  toezichthouder_id uuid not null,
  foreign key (dossier_id, aanbieder_id, toezichthouder_id) references dossier (id, aanbieder_id, toezichthouder_id) on update cascade`

/**
 * The Rotterdam incidentenloket: a loket with coördinatoren, the incident of a dossier, its bestuurlijke informatienotities, its leerpunten, and the
 * organisations that take part with their tasks. A participant reads what is asked of it, never the dossier.
 */
export class Incidentenloket1764100001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisatie drop constraint organisatie_soort_check;
      alter table organisatie add constraint organisatie_soort_check check (soort in ('aanbieder', 'toezichthouder', 'gemeente', 'loket'));
      alter table organisatie add column meldtelefoon text, add column meldpostbus text;
      alter table gebruiker drop constraint gebruiker_rol_check;
      alter table gebruiker add constraint gebruiker_rol_check check (rol in ('onderzoeker','bestuurder','toezichthouder','coordinator','contactambtenaar','beheerder','systeem'));

      create table incident (
        ${BIJ_DOSSIER},
        zaaksoort text not null check (zaaksoort in ('melding', 'consult', 'leeronderzoek', 'woningsluiting_minderjarigen', 'vastgelopen_casus')),
        kanaal text not null check (kanaal in ('portaal', 'telefoon', 'e-mail')),
        melder text not null,
        domein text not null,
        spoed boolean not null,
        onrust_niveau text not null,
        inhoud json not null,
        vertrouwelijk_versleuteld text,
        geraakt text[] not null default '{}',
        opnieuw_op timestamptz,
        hertoetst_op timestamptz,
        ontvangen_op timestamptz,
        gelezen_vanaf timestamptz,
        gelezen_op timestamptz,
        gelezen_door uuid references gebruiker,
        behandelaar_id uuid references gebruiker,
        versie integer not null default 1,
        bewaard_op timestamptz not null default now(),
        unique (dossier_id)
      );
      create index incident_opnieuw on incident (opnieuw_op) where opnieuw_op is not null;
      create index incident_loket on incident (toezichthouder_id, ontvangen_op);
      ${rijbeveiliging('incident', [ZICHTBAAR, eigenaarVoorwaarde('toezicht', 'ontvangen_op is not null')], [AANBIEDER, TOEZICHT])}
      create function te_hertoetsen(nu timestamptz) returns table (dossier uuid, aanbieder uuid, toezichthouder uuid)
        language sql stable security definer set search_path = public as $$
          select i.dossier_id, i.aanbieder_id, i.toezichthouder_id from incident i where i.opnieuw_op < nu and i.ontvangen_op is not null order by i.opnieuw_op, i.id $$;
      revoke execute on function te_hertoetsen from public;
      grant execute on function te_hertoetsen to api_rt;

      create table notitie (
        ${BIJ_DOSSIER},
        nummer integer not null,
        delen json not null,
        uitgebreid boolean not null,
        reden text not null,
        versie integer not null default 1,
        bewaard_op timestamptz not null default now(),
        bewaard_door uuid not null references gebruiker,
        verzonden_op timestamptz,
        verzonden_door uuid references gebruiker,
        unique (dossier_id, nummer)
      );
      ${rijbeveiliging('notitie', [TOEZICHT], [TOEZICHT])}
      create function weiger_verzonden_notitie() returns trigger language plpgsql as $$
        begin raise exception 'een verzonden notitie kan niet worden gewijzigd' using errcode = '42501'; end $$;
      create trigger notitie_bevroren before update or delete on notitie
        for each row when (old.verzonden_op is not null) execute function weiger_verzonden_notitie();

      create table notitieverzending (
        ${BIJ_DOSSIER},
        notitie_id uuid not null references notitie,
        hoedanigheid text not null,
        ontvanger text not null,
        kanaal text not null check (kanaal in ('portaal', 'buiten')),
        tekst text not null,
        op timestamptz not null default now()
      );
      create index notitieverzending_notitie on notitieverzending (notitie_id, id);
      ${rijbeveiliging('notitieverzending', [TOEZICHT], [TOEZICHT], 'select, insert')}

      create table leerpunt (
        ${BIJ_DOSSIER},
        soort text not null check (soort in ('beleid', 'werkproces', 'stelsel')),
        tekst text not null,
        eigenaar text not null,
        vervolg text not null,
        vervolg_op date,
        stand text not null check (stand in ('open', 'opgepakt', 'afgerond')),
        versie integer not null default 1,
        vastgelegd_op timestamptz not null default now(),
        vastgelegd_door uuid not null references gebruiker,
        gewijzigd_op timestamptz not null default now()
      );
      create index leerpunt_dossier on leerpunt (dossier_id, id);
      create index leerpunt_loket on leerpunt (toezichthouder_id, stand);
      ${rijbeveiliging('leerpunt', [TOEZICHT], [TOEZICHT])}

      create table deelnemer (
        ${BIJ_DOSSIER},
        organisatie_id uuid not null references organisatie,
        zicht text not null check (zicht in ('eigen_taken', 'alle_taken')),
        opdracht text not null,
        zaaknummer text not null,
        aangemaakt_op timestamptz not null default now(),
        unique (dossier_id, organisatie_id)
      );
      create index deelnemer_organisatie on deelnemer (organisatie_id, id);
      ${rijbeveiliging('deelnemer', [TOEZICHT, ...ORGANISATIE], [TOEZICHT])}

      create table regietaak (
        ${BIJ_DOSSIER},
        deelnemer_id uuid not null references deelnemer,
        organisatie_id uuid not null references organisatie,
        titel text not null,
        uiterlijk_op date,
        aangemaakt_op timestamptz not null default now(),
        gedaan_op timestamptz,
        gedaan_door uuid references gebruiker,
        toelichting text not null default ''
      );
      create index regietaak_dossier on regietaak (dossier_id, id);
      create index regietaak_deelnemer on regietaak (deelnemer_id, id);
      ${rijbeveiliging(
        'regietaak',
        [TOEZICHT, ...ORGANISATIE, `exists (select from deelnemer e where e.dossier_id = regietaak.dossier_id and e.zicht = 'alle_taken' and (${ORGANISATIE.map((eis) => `e.${eis}`).join(' or ')}))`],
        [TOEZICHT, ...ORGANISATIE],
      )}

      create policy lezen_deelnemer on bericht for select to api_rt using (${BERICHT_AAN_DEELNEMER});
      create policy wijzigen_deelnemer on bericht for update to api_rt using (${BERICHT_AAN_DEELNEMER}) with check (${BERICHT_AAN_DEELNEMER});
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy lezen_deelnemer on bericht;
      drop policy wijzigen_deelnemer on bericht;
      drop table regietaak, deelnemer, leerpunt, notitieverzending, notitie;
      drop function weiger_verzonden_notitie, te_hertoetsen;
      drop table incident;
      alter table gebruiker drop constraint gebruiker_rol_check;
      alter table gebruiker add constraint gebruiker_rol_check check (rol in ('onderzoeker','bestuurder','toezichthouder','contactambtenaar','beheerder','systeem')) not valid;
      alter table organisatie drop column meldtelefoon, drop column meldpostbus;
      alter table organisatie drop constraint organisatie_soort_check;
      alter table organisatie add constraint organisatie_soort_check check (soort in ('aanbieder', 'toezichthouder', 'gemeente')) not valid;
    `)
  }
}
