import type { EntityManager } from 'typeorm'

const REGISTREER = `
insert into betrokkene (dossier_id, aanbieder_id, toezichthouder_id, hoedanigheid, uit_melding)
select dossier_id, aanbieder_id, toezichthouder_id, 'client', true from melding where dossier_id = $1 and client_versleuteld is not null on conflict do nothing`

/** Puts the cliënt of a melding in the register (Westerkwartier art. 5 lid 1); once, also when the melding is supplemented. */
export async function registreerClient(m: EntityManager, dossierId: string): Promise<void> {
  await m.query(REGISTREER, [dossierId])
}
