import type { EntityManager } from 'typeorm'
import { eigenaars, type Schrijfplek } from '../zelfonderzoek/schrijfplek.ts'
import type { Rapportcontrole } from '../zelfonderzoek/rapport.ts'
import { ZelfonderzoekEntity } from '../zelfonderzoek/zelfonderzoek.entity.ts'

const ZET_VAST = 'update sectie set versie = versie + 1 where zelfonderzoek_id = $1'
const BEVRIES = `
insert into indiening (zelfonderzoek_id, dossier_id, aanbieder_id, toezichthouder_id, ronde, ingediend_op, ingediend_door, verklaring_id, inhoud, controle, sha256, reden_open_bevindingen)
values ($1, $2, $3, $4, $5, now(), $6, $7, $8, $9, $10, $11) returning id, ingediend_op as op`

/**
 * Waits for saves that are under way and makes those that come later too late: every section gets a next version,
 * so what a colleague still types is refused with its own text kept, instead of ending up in a report that was handed in.
 */
export async function zetSectiesVast(m: EntityManager, zelfonderzoekId: string): Promise<void> {
  await m.query(ZET_VAST, [zelfonderzoekId])
}

export interface Bevroren {
  ronde: number
  /** Canonical text of the content, of which `sha256` is made; kept to the character. */
  tekst: string
  controle: Rapportcontrole
  sha256: string
  verklaringId: string
  reden: string
  door: string
}

/** Keeps the report as it reads. The database refuses every later change of it. */
export async function bevries(m: EntityManager, plek: Schrijfplek, b: Bevroren): Promise<{ id: string; op: Date }> {
  const { dossierId, aanbiederId, toezichthouderId } = eigenaars(plek)
  const [rij] = (await m.query(BEVRIES, [plek.id, dossierId, aanbiederId, toezichthouderId, b.ronde, b.door, b.verklaringId, b.tekst, JSON.stringify(b.controle), b.sha256, b.reden])) as { id: string; op: Date }[]
  if (!rij) throw new Error('niet ingediend')
  await m.update(ZelfonderzoekEntity, { id: plek.id }, { ronde: b.ronde, versie: plek.versie + 1 })
  return rij
}
