import type { EntityManager } from 'typeorm'
import type { Incidentinhoud } from '@zelfonderzoek/validation/incident/incident-inhoud'
import type { Context } from '../graphql/context.ts'
import type { Zaak } from '../procedure/zaak.ts'
import { geefTaak, voltooiTaken } from '../taak/taak.repository.ts'
import { vrager } from '../toegang/mag.ts'

/** Kind of the task that keeps track of the legal report. */
export const WETTELIJKE_MELDING = 'wettelijke_melding'
const OPEN = 'select exists (select from taak where dossier_id = $1 and soort = $2) as ja'

/**
 * Reporting to the loket does not discharge the legal duty (Rotterdam criterium 1). As long as it is not ruled out or said to be done, a task stands
 * open: for the melder, or for the loket when the melder has no account here.
 */
export async function volgWettelijkeMelding(m: EntityManager, context: Context, { dossier }: Pick<Zaak, 'dossier'>, { wettelijkeMeldplicht, wettelijkGemeld, wettelijkWaar }: Incidentinhoud): Promise<void> {
  if (wettelijkeMeldplicht === 'nee' || wettelijkGemeld === 'gedaan') return voltooiTaken(m, dossier.id, WETTELIJKE_MELDING, vrager(context).id, wettelijkGemeld === 'gedaan' ? wettelijkWaar : 'Er geldt geen wettelijke meldplicht.')
  const [er] = (await m.query(OPEN, [dossier.id, WETTELIJKE_MELDING])) as { ja: boolean }[]
  if (er?.ja) return
  await geefTaak(m, dossier, {
    voor: dossier.melderBuiten ? 'toezichthouder' : 'aanbieder', soort: WETTELIJKE_MELDING, grondslag: 'Rotterdam criterium 1; Wmo 2015 art. 3.4',
    titel: wettelijkeMeldplicht === 'ja' ? 'Doe de wettelijke melding bij het toezicht Wmo of de inspectie' : 'Ga na of u dit ook wettelijk moet melden bij het toezicht Wmo of de inspectie',
  })
}
