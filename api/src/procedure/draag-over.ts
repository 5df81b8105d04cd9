import type { EntityManager } from 'typeorm'
import { handelingenIn } from '@zelfonderzoek/validation/protocol/wat-nu'
import { uuidVan } from '../graphql/id.ts'
import type { Zaak } from './zaak.ts'

/** A dossier that was handed over: who did so cannot read it any more. */
export interface Overdracht {
  overgedragen: { zaaknummer: string; aan: string }
}

/**
 * Hands the dossier to another toezichthouder, who goes on where it is and under the same protocol and terms; from this statement on, no row of it is readable for
 * the one who had it. Who receives it confirms receipt anew as long as nothing was decided, so that he too declares that nobody of his is involved. Throws when it is not his to give.
 */
export async function draagOver(m: EntityManager, { dossier, protocol, gang }: Zaak, aanId: string | null | undefined): Promise<Overdracht> {
  if (handelingenIn(protocol, gang.stand, 'toezichthouder').includes('ontvangst_bevestigen')) await m.query('update melding set ontvangst_bevestigd_op = null, ontvangst_bevestigd_door = null where dossier_id = $1', [dossier.id])
  const [rij] = (await m.query('select draag_dossier_over($1, $2) as gelukt, (select naam from organisatie where id = $2) as aan', [dossier.id, uuidVan('Organisatie', aanId ?? '')])) as { gelukt: boolean; aan: string }[]
  if (!rij?.gelukt) throw new Error('overdracht mislukt')
  return { overgedragen: { zaaknummer: dossier.zaaknummer, aan: rij.aan } }
}
