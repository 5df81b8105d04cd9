import type { EntityManager } from 'typeorm'
import { uuidVan } from '../graphql/id.ts'
import type { Zaak } from './zaak.ts'

/** A dossier that was handed over: who did so cannot read it any more. */
export interface Overdracht {
  overgedragen: { zaaknummer: string; aan: string }
}

/** Hands the dossier to another toezichthouder; from this statement on, no row of it is readable for the one who had it. Throws when it is not his to give. */
export async function draagOver(m: EntityManager, { dossier }: Zaak, aanId: string | null | undefined): Promise<Overdracht> {
  const [rij] = (await m.query('select draag_dossier_over($1, $2) as gelukt, (select naam from organisatie where id = $2) as aan', [dossier.id, uuidVan('Organisatie', aanId ?? '')])) as { gelukt: boolean; aan: string }[]
  if (!rij?.gelukt) throw new Error('overdracht mislukt')
  return { overgedragen: { zaaknummer: dossier.zaaknummer, aan: rij.aan } }
}
