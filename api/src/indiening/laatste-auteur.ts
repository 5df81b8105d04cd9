import type { EntityManager } from 'typeorm'
import type { Schrijfplek } from '../zelfonderzoek/schrijfplek.ts'

const LAATSTE = `
select door from (
  select bewaard_door as door, bewaard_op as op from sectie where zelfonderzoek_id = $1 and bewaard_op is not null
  union all select bewaard_door, bewaard_op from basisoorzaak where zelfonderzoek_id = $1
  union all select bewaard_door, bewaard_op from verbetermaatregel where zelfonderzoek_id = $1
  union all select toegevoegd_door, toegevoegd_op from document where dossier_id = $2 and bij = 'zelfonderzoek'
) schrijven where door is not null order by op desc limit 1`

/** Who wrote last at the report, or null when nobody did yet. */
export async function laatsteAuteur(m: EntityManager, { id, dossierId }: Pick<Schrijfplek, 'id' | 'dossierId'>): Promise<string | null> {
  const [rij] = (await m.query(LAATSTE, [id, dossierId])) as { door: string }[]
  return rij?.door ?? null
}
