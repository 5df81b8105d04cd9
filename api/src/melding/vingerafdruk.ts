import { createHash } from 'node:crypto'
import type { EntityManager } from 'typeorm'

/** SHA-256 of a melding as it is stored, without the identity of the cliënt. */
export async function meldingSha256(m: EntityManager, dossierId: string): Promise<string> {
  const [rij] = (await m.query('select inhoud::text as inhoud from melding where dossier_id = $1', [dossierId])) as { inhoud: string }[]
  return createHash('sha256').update(rij?.inhoud ?? '').digest('hex')
}
