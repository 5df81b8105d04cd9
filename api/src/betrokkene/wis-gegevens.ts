import type { EntityManager } from 'typeorm'
import type { Betrokkenerij } from './houd-betrokkene-vast.ts'

/** Wipes who somebody is, everywhere it is kept, the versions of before included; the row stays, so that the request and its decision can be shown. */
export async function wisGegevens(m: EntityManager, { id, dossierId, hoedanigheid, uitMelding }: Betrokkenerij): Promise<void> {
  await m.query('delete from betrokkeneversie where betrokkene_id = $1', [id])
  await m.query('update betrokkene set gegevens_versleuteld = null, gewist_op = now(), versie = versie + 1 where id = $1', [id])
  if (uitMelding || hoedanigheid === 'client') await m.query('update melding set client_versleuteld = null where dossier_id = $1', [dossierId])
}
