import type { EntityManager } from 'typeorm'
import type { Stand } from '@zelfonderzoek/validation/dossier/stand'
import type { Handeling } from '@zelfonderzoek/validation/toegang/handelingen'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { nietGevonden } from '../graphql/weiger.ts'
import { houdVast } from '../zelfonderzoek/schrijfplek.ts'

/** What a file belongs to. */
export type Waarbij = { zelfonderzoekId: string } | { meldingId: string }

/** The dossier of a file, held until the end of the transaction, with what somebody must be allowed to do to add to it. */
export interface Documentplek {
  dossierId: string
  aanbiederId: string
  toezichthouderId: string
  stand: Stand
  bij: 'zelfonderzoek' | 'melding'
  handeling: Handeling
}

const MELDING = `select d.id as "dossierId", d.aanbieder_id as "aanbiederId", d.toezichthouder_id as "toezichthouderId", d.stand from dossier d where d.id = (select m.dossier_id from melding m where m.id = $1) for share`

/** Holds the dossier to which a file is added. Absent and foreign are refused alike. */
export async function houdDocumentplek(m: EntityManager, waarbij: Waarbij): Promise<Documentplek> {
  if ('zelfonderzoekId' in waarbij) return { ...(await houdVast(m, waarbij.zelfonderzoekId)), bij: 'zelfonderzoek', handeling: 'document_toevoegen' }
  const [dossier] = (await m.query(MELDING, [waarbij.meldingId])) as Omit<Documentplek, 'bij' | 'handeling'>[]
  if (!dossier) throw new Geweigerd(nietGevonden())
  return { ...dossier, bij: 'melding', handeling: 'bijlage_toevoegen' }
}
