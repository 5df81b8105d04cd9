import type { EntityManager } from 'typeorm'
import type { Proceshandeling } from '@zelfonderzoek/validation/protocol/proceshandeling'
import type { Context } from '../graphql/context.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { nietGevonden } from '../graphql/weiger.ts'
import { houdZaakVast, type Zaak } from '../procedure/zaak.ts'

/** Somebody in the plan, as it is stored, with the newest version of the report. */
export interface Gehoorderij {
  id: string
  functie: string
  hoedanigheid: string
  horen: boolean
  reden: string
  versie: number
  verslag: { id: string; versie: number; tekst: string; voorgelegd: boolean } | null
  /** The newest version that was put to the person. */
  voorgelegd: { id: string; versie: number } | null
}

const LEES = `select g.id, g.functie, g.hoedanigheid, g.horen, g.reden, g.versie,
  (select json_build_object('id', h.id, 'versie', h.versie, 'tekst', h.tekst, 'voorgelegd', h.voorgelegd_op is not null) from hoorverslag h where h.gehoorde_id = g.id order by h.versie desc limit 1) as verslag,
  (select json_build_object('id', h.id, 'versie', h.versie) from hoorverslag h where h.gehoorde_id = g.id and h.voorgelegd_op is not null order by h.versie desc limit 1) as voorgelegd
  from gehoorde g`

/** The plan of a dossier, in the order in which people were added. */
export function leesHoorplan(m: EntityManager, dossierId: string): Promise<Gehoorderij[]> {
  return m.query(`${LEES} where g.dossier_id = $1 order by g.id`, [dossierId]) as Promise<Gehoorderij[]>
}

/** Somebody in the plan with the dossier, locked; refuses when the asker cannot do this now. */
export async function houdGehoordeVast(m: EntityManager, context: Context, gehoordeId: string, handeling: Proceshandeling): Promise<{ zaak: Zaak; gehoorde: Gehoorderij }> {
  const [plek] = (await m.query('select dossier_id as "dossierId" from gehoorde where id = $1', [gehoordeId])) as { dossierId: string }[]
  if (!plek) throw new Geweigerd(nietGevonden())
  const zaak = await houdZaakVast(m, context, plek.dossierId, handeling)
  const [gehoorde] = (await m.query(`${LEES} where g.id = $1`, [gehoordeId])) as Gehoorderij[]
  if (!gehoorde) throw new Geweigerd(nietGevonden())
  return { zaak, gehoorde }
}

/** Owners of a row of this dossier, in the order of every insert here. */
export function eigenaars({ dossier }: Zaak): [string, string, string] {
  return [dossier.id, dossier.aanbiederId, dossier.toezichthouderId]
}
