import type { DataSource } from 'typeorm'
import { HERHALING_DAGEN } from '@zelfonderzoek/validation/bewaring/bewaartermijnen'

/** Removes the keys by which a request that is sent twice is known, after a week. */
export async function ruimHerhalingenOp(bron: DataSource): Promise<void> {
  await bron.query('select ruim_herhalingen_op($1)', [HERHALING_DAGEN])
}
