import type { EntityManager } from 'typeorm'
import { PROCESHANDELING_LABEL } from '@zelfonderzoek/validation/protocol/proceshandeling'
import type { Procedureregel } from '@zelfonderzoek/validation/protocol/procedure'
import { verzendBericht } from '../bericht/verzend-bericht.ts'
import type { Context } from '../graphql/context.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { nietGevonden } from '../graphql/weiger.ts'
import { vrager } from '../toegang/mag.ts'
import type { Zaak } from './zaak.ts'

const EIGEN = 'select toezichthouder_id as toezicht from dossier where id = $1'

/**
 * A gemeente reads its dossiers and writes none of their rows. What a protocol lets a contactambtenaar start (Hart voor Brabant, Strafbare feiten 3) is written in the
 * dossier of the toezichthouder: only for a dossier that the gemeente may read, only in this transaction; the table still decides which step it may be.
 */
export async function handelNamensToezicht(m: EntityManager, dossierId: string): Promise<void> {
  const [rij] = (await m.query(EIGEN, [dossierId])) as { toezicht: string }[]
  if (!rij) throw new Geweigerd(nietGevonden())
  await m.query(`select set_config('app.toezicht', $1, true)`, [rij.toezicht])
}

/** Tells the toezichthouder at once what the gemeente did in his dossier. */
export function meldAanToezicht(m: EntityManager, context: Context, { dossier }: Zaak, { handeling, grondslag }: Procedureregel, woorden: string): Promise<void> {
  const { organisatieId, functie } = vrager(context)
  const wat = PROCESHANDELING_LABEL[handeling]
  return verzendBericht(m, dossier, {
    soort: handeling, vanId: organisatieId, aanId: dossier.toezichthouderId, onderwerp: `De gemeente: ${wat.toLowerCase()} (${dossier.zaaknummer})`,
    tekst: [`De gemeente (${functie}) zette deze stap: ${wat.toLowerCase()}.`, woorden, `Grondslag: ${grondslag}.`].filter(Boolean).join('\n\n'),
  })
}
