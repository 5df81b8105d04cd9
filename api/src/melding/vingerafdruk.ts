import { createHash } from 'node:crypto'
import type { EntityManager } from 'typeorm'

const BIJLAGEN = `select string_agg(sha256, ' ' order by sha256) as sha256 from document where dossier_id = $1 and bij = 'melding' and verwijderd_op is null`

/** SHA-256 of a melding as it is stored, without the identity of the cliënt; with files, of the text followed by their SHA-256 in order, each after a space. */
export async function meldingSha256(m: EntityManager, dossierId: string): Promise<string> {
  const [rij] = (await m.query('select inhoud::text as inhoud from melding where dossier_id = $1', [dossierId])) as { inhoud: string }[]
  const [bijlagen] = (await m.query(BIJLAGEN, [dossierId])) as { sha256: string | null }[]
  return createHash('sha256').update([rij?.inhoud ?? '', ...(bijlagen?.sha256 ? [bijlagen.sha256] : [])].join(' ')).digest('hex')
}
