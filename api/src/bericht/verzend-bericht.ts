import type { EntityManager } from 'typeorm'
import type { Dossierrij } from '../melding/dossierrij.ts'

export interface NieuwBericht {
  soort: string
  vanId: string
  aanId: string
  onderwerp: string
  tekst: string
}

/** Writes a bericht and, in the same transaction, a mail per person that says it is waiting: never one without the other. */
export async function verzendBericht(m: EntityManager, dossier: Pick<Dossierrij, 'id' | 'aanbiederId' | 'toezichthouderId'>, { soort, vanId, aanId, onderwerp, tekst }: NieuwBericht): Promise<void> {
  const [{ id }] = (await m.query('select uuidv7() as id')) as [{ id: string }]
  await m.query(
    'insert into bericht (id, dossier_id, aanbieder_id, toezichthouder_id, aan_id, van_id, soort, onderwerp, tekst) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [id, dossier.id, dossier.aanbiederId, dossier.toezichthouderId, aanId, vanId, soort, onderwerp, tekst],
  )
  await m.query('select zet_post_klaar($1, $2)', [id, aanId])
}
