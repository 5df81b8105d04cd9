import type { EntityManager } from 'typeorm'
import type { Dossierrij } from '../melding/dossierrij.ts'

export interface NieuweTaak {
  voor: 'aanbieder' | 'toezichthouder'
  soort: string
  titel: string
  tekst?: string
  grondslag: string
}

/** A connection in a transaction: of TypeORM, or of the driver. */
interface Verbinding { query: (opdracht: string, waarden: unknown[]) => Promise<unknown> }

/** Gives somebody a task in a dossier. */
export async function geefTaak(m: Verbinding, { id, aanbiederId, toezichthouderId }: Pick<Dossierrij, 'id' | 'aanbiederId' | 'toezichthouderId'>, { voor, soort, titel, tekst = '', grondslag }: NieuweTaak): Promise<void> {
  await m.query('insert into taak (dossier_id, aanbieder_id, toezichthouder_id, voor, soort, titel, tekst, grondslag) values ($1, $2, $3, $4, $5, $6, $7, $8)', [id, aanbiederId, toezichthouderId, voor, soort, titel, tekst, grondslag])
}

/** Marks the open tasks of a kind as done. */
export async function voltooiTaken(m: EntityManager, dossierId: string, soort: string, wie: string, toelichting = ''): Promise<void> {
  await m.query('update taak set gedaan_op = now(), gedaan_door = $3, toelichting = $4 where dossier_id = $1 and soort = $2 and gedaan_op is null', [dossierId, soort, wie, toelichting])
}
