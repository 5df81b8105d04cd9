import type { EntityManager } from 'typeorm'
import type { AspectId } from '@zelfonderzoek/validation/checklist/aspect-ids'
import type { Schrijfplek } from '../zelfonderzoek/schrijfplek.ts'
import type { Inhoud } from './canoniek.ts'
import { ongewijzigd } from './ongewijzigd.ts'

const VORIGE = 'select id, inhoud from indiening where zelfonderzoek_id = $1 and ronde = $2'
const GOED = `select aspect from aspectoordeel where indiening_id = $1 and oordeel in ('voldoende', 'nvt')`
const NEEM_OVER = `
insert into aspectoordeel (indiening_id, dossier_id, aanbieder_id, toezichthouder_id, aspect, oordeel, opmerking, reden, bewaard_op, bewaard_door)
select $2, dossier_id, aanbieder_id, toezichthouder_id, aspect, oordeel, opmerking, reden, bewaard_op, bewaard_door
from aspectoordeel where indiening_id = $1 and aspect = any ($3)`
const ALS_TOEZICHT = `select set_config('app.toezicht', $1, true)`

/**
 * Brings the judgements of the previous round along that this round does not touch: judged voldoende or nvt, and the text reads the same.
 * The aanbieder who submits may not see judgements; so for these statements alone row security is told that the toezichthouder asks.
 */
export async function neemOordelenOver(m: EntityManager, plek: Schrijfplek, nieuw: { id: string; ronde: number; inhoud: Inhoud }): Promise<void> {
  const [vorige] = (await m.query(VORIGE, [plek.id, nieuw.ronde - 1])) as { id: string; inhoud: Inhoud }[]
  if (!vorige) return
  await m.query(ALS_TOEZICHT, [plek.toezichthouderId])
  const goed = (await m.query(GOED, [vorige.id])) as { aspect: AspectId }[]
  const gelijk = goed.map((o) => o.aspect).filter((aspect) => ongewijzigd(vorige.inhoud, nieuw.inhoud, aspect))
  await m.query(NEEM_OVER, [vorige.id, nieuw.id, gelijk])
  await m.query(ALS_TOEZICHT, [''])
}
