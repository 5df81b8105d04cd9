import type { EntityManager } from 'typeorm'
import { computeTermijn, type Termijndefinitie } from '@zelfonderzoek/validation/termijn/compute-termijn'
import type { Dossierrij } from '../melding/dossierrij.ts'

/** Starts a term on a day and keeps how its last day was computed; returns that day. */
export async function startTermijn(m: EntityManager, dossier: Dossierrij, definitie: Termijndefinitie, startOp: string): Promise<string> {
  const { eindOp, afleiding } = computeTermijn(definitie, startOp)
  await m.query(
    'insert into termijn (dossier_id, aanbieder_id, toezichthouder_id, gemeente_id, soort, start_op, eind_op, afleiding, grondslag) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [dossier.id, dossier.aanbiederId, dossier.toezichthouderId, dossier.gemeenteId, definitie.id, startOp, eindOp, JSON.stringify(afleiding), definitie.grondslag],
  )
  return eindOp
}

/** Marks the running terms of a kind as met on a day. */
export async function voldoeTermijn(m: EntityManager, dossierId: string, soort: string, op: string): Promise<void> {
  await m.query('update termijn set voldaan_op = $3 where dossier_id = $1 and soort = $2 and voldaan_op is null and vervallen_op is null', [dossierId, soort, op])
}
