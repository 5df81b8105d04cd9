import type { EntityManager } from 'typeorm'
import { watHorenBelet } from '@zelfonderzoek/validation/onderzoek/hoorplan'
import type { Eis } from '@zelfonderzoek/validation/protocol/eis'
import type { Procedureregel } from '@zelfonderzoek/validation/protocol/procedure'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { invoerFout } from '../graphql/weiger.ts'
import type { Zaak } from '../procedure/zaak.ts'
import { leesHoorplan } from './gehoorde.repository.ts'

/** Where a step asks that people were heard: met by a plan that is done, refused by one that is not. Without a plan somebody has to write down why. */
export async function feitenUitHoorplan(m: EntityManager, { dossier }: Zaak, regel: Procedureregel): Promise<Eis[]> {
  if (!regel.eisen?.includes('gehoord')) return []
  const plan = await leesHoorplan(m, dossier.id)
  const belet = watHorenBelet(plan.map(({ voorgelegd, ...een }) => ({ ...een, voorgelegd: voorgelegd !== null })))
  const [open] = (await m.query(`select count(*)::int as n from reactie where dossier_id = $1 and op = 'hoorverslag' and uitkomst is null`, [dossier.id])) as { n: number }[]
  const zinnen = [...belet, ...(open?.n ? ['Handel eerst alle reacties op de hoorverslagen af.'] : [])]
  if (zinnen.length) throw new Geweigerd(invoerFout(zinnen.map((bericht) => ({ veld: 'gehoord', code: 'EIS', bericht }))))
  return plan.length ? ['gehoord'] : []
}
