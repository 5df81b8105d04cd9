import type { EntityManager } from 'typeorm'

const VOLGENDE = 'select coalesce(max(ronde), 0) + 1 as ronde from indiening where zelfonderzoek_id = $1'

/** The round that is being written: 1, or one more than was submitted. */
export async function ronde(m: EntityManager, zelfonderzoekId: string): Promise<number> {
  const [rij] = (await m.query(VOLGENDE, [zelfonderzoekId])) as { ronde: number }[]
  return rij?.ronde ?? 1
}
