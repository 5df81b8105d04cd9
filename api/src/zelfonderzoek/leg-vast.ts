import type { EntityManager } from 'typeorm'
import type { Context } from '../graphql/context.ts'
import { vrager } from '../toegang/mag.ts'

/** Whose line it is; outside a dossier only the toezichthouder. */
export interface Auditplek {
  dossierId: string | null
  aanbiederId: string | null
  toezichthouderId: string
}

const REGEL = `insert into auditregel (soort, dossier_id, aanbieder_id, toezichthouder_id, gebruiker_id, rol, organisatie_id, onderwerp, correlatie_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`

/** Writes one auditregel; `onderwerp` names what, never its content. */
export async function legVast(m: EntityManager, context: Context, plek: Auditplek, soort: string, onderwerp: string): Promise<void> {
  const { id, rol, organisatieId } = vrager(context)
  await m.query(REGEL, [soort, plek.dossierId, plek.aanbiederId, plek.toezichthouderId, id, rol, organisatieId, onderwerp, context.correlatieId])
}
