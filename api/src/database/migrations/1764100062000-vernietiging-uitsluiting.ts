import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Who may not touch a case may not destroy it either. A proposal that names such a case is absent to him as a whole: the policy asks a
 * function of the owner, because row-level security already hides the line that names the case.
 */
export class VernietigingUitsluiting1764100062000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function noemt_dossier(voorstel uuid, dossiers uuid[]) returns boolean language sql stable security definer set search_path = public as $$
        select exists (select from vernietigingsregel r where r.vernietiging_id = voorstel and r.dossier_id = any(dossiers)) $$;
      revoke execute on function noemt_dossier from public;
      grant execute on function noemt_dossier to api_rt;
      create policy uitgesloten on vernietiging as restrictive for all to api_rt using (
        (select coalesce(nullif(current_setting('app.uitgesloten', true), ''), '{}')) = '{}' or not noemt_dossier(id, (select current_setting('app.uitgesloten', true))::uuid[]));
    `)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy uitgesloten on vernietiging; drop function noemt_dossier')
  }
}
