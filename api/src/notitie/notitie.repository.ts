import type { EntityManager } from 'typeorm'
import type { Notitieinhoud } from '@zelfonderzoek/validation/incident/notitie'

/** The notitie that is being written. */
export interface Notitieconcept extends Notitieinhoud {
  id: string
  nummer: number
  versie: number
}

/** The notitie of a case that was not sent yet, if there is one. */
export async function leesConcept(m: EntityManager, dossierId: string): Promise<Notitieconcept | undefined> {
  const [rij] = (await m.query('select id, nummer, delen, uitgebreid, reden, versie from notitie where dossier_id = $1 and verzonden_op is null', [dossierId])) as Notitieconcept[]
  return rij
}
