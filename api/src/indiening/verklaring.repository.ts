import { type EntityManager, IsNull } from 'typeorm'
import type { Schrijfplek } from '../zelfonderzoek/schrijfplek.ts'
import { eigenaars } from '../zelfonderzoek/schrijfplek.ts'
import { VerklaringEntity } from './verklaring.entity.ts'

/** The verklaring that holds in a round, or null. */
export function geldendeVerklaring(m: EntityManager, zelfonderzoekId: string, ronde: number): Promise<VerklaringEntity | null> {
  return m.findOne(VerklaringEntity, { where: { zelfonderzoekId, ronde, vervallenOp: IsNull() }, order: { afgelegdOp: 'DESC' } })
}

export interface NieuweVerklaring {
  ronde: number
  inhoudSha256: string
  door: string
  zelfGeschreven: boolean
}

/** Writes a verklaring down; an earlier one of the round no longer holds. */
export async function bewaarVerklaring(m: EntityManager, plek: Schrijfplek, { ronde, inhoudSha256, door, zelfGeschreven }: NieuweVerklaring): Promise<string> {
  await m.update(VerklaringEntity, { zelfonderzoekId: plek.id, ronde, vervallenOp: IsNull() }, { vervallenOp: () => 'now()' })
  const rij = m.create(VerklaringEntity, { ...eigenaars(plek), zelfonderzoekId: plek.id, ronde, inhoudSha256, afgelegdDoor: door, zelfGeschreven })
  const { generatedMaps: [gemaakt] } = await m.insert(VerklaringEntity, rij)
  return String(gemaakt?.['id'])
}
