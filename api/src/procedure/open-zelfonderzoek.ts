import type { EntityManager } from 'typeorm'
import { controleerSectie } from '@zelfonderzoek/validation/volledigheid/controleer-sectie'
import { leegZelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/leeg'
import { SECTIENUMMERS } from '@zelfonderzoek/validation/zelfonderzoek/model'
import type { Dossierrij } from '../melding/dossierrij.ts'

const OPEN = `insert into zelfonderzoek (dossier_id, aanbieder_id, toezichthouder_id) values ($1, $2, $3) on conflict (dossier_id) do nothing returning id`

/** Opens the report with its eleven empty sections, once. */
export async function openZelfonderzoek(m: EntityManager, { id, aanbiederId, toezichthouderId }: Dossierrij): Promise<void> {
  const eigenaars = [id, aanbiederId, toezichthouderId]
  const [nieuw] = (await m.query(OPEN, eigenaars)) as { id: string }[]
  if (!nieuw) return
  const leeg = leegZelfonderzoek()
  for (const nummer of SECTIENUMMERS) {
    const { totaal } = controleerSectie(nummer, leeg)
    await m.query('insert into sectie (zelfonderzoek_id, dossier_id, aanbieder_id, toezichthouder_id, nummer, inhoud, totaal) values ($1, $2, $3, $4, $5, $6, $7)', [nieuw.id, ...eigenaars, nummer, JSON.stringify(leeg.secties[nummer]), totaal])
  }
}
