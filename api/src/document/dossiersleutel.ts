import type { EntityManager } from 'typeorm'
import { voerUit } from '../database/lees.ts'
import type { Context } from '../graphql/context.ts'
import type { Plek } from '../versleuteling/sleutelbos.ts'

export interface Dossiereigenaars {
  dossierId: string
  aanbiederId: string
  toezichthouderId: string
}

const LEES = 'select ingepakt from dossiersleutel where dossier_id = $1::uuid'
const MAAK = 'insert into dossiersleutel (dossier_id, aanbieder_id, toezichthouder_id, ingepakt) values ($1, $2, $3, $4) on conflict do nothing'

/** Where the bytes of a document belong; moved to another dossier or column they do not open. */
export const plekInhoud = (dossierId: string): Plek => ({ tabel: 'document', kolom: 'inhoud_versleuteld', dossierId })
/** Where the text that was read from it belongs. */
export const plekTekst = (dossierId: string): Plek => ({ tabel: 'document', kolom: 'tekst_versleuteld', dossierId })

/** The wrapped key of a dossier; made when the dossier has none yet. */
export async function dossiersleutel(m: EntityManager, context: Context, { dossierId, aanbiederId, toezichthouderId }: Dossiereigenaars): Promise<string> {
  const lees = async (): Promise<string | undefined> => ((await m.query(LEES, [dossierId])) as { ingepakt: string }[])[0]?.ingepakt
  const er = await lees()
  if (er) return er
  await m.query(MAAK, [dossierId, aanbiederId, toezichthouderId, context.sleutels.nieuweDossiersleutel(dossierId)])
  return (await lees()) ?? ''
}

const onthouden = new WeakMap<Context, Map<string, Promise<string | null>>>()

/** The wrapped key for reading, asked once per request and dossier; null for whoever may not have it. */
export function leessleutel(context: Context, dossierId: string): Promise<string | null> {
  let bij = onthouden.get(context)
  if (!bij) onthouden.set(context, (bij = new Map()))
  let sleutel = bij.get(dossierId)
  if (!sleutel) bij.set(dossierId, (sleutel = voerUit(context.pool, context.rij, { naam: 'dossiersleutel', tekst: LEES, waarden: [dossierId] }).then(([rij]) => rij?.[0] ?? null)))
  return sleutel
}
