import type { EntityManager } from 'typeorm'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { stapNietToegestaan } from '../graphql/weiger.ts'
import type { Schrijfplek } from '../zelfonderzoek/schrijfplek.ts'
import type { VerklaringEntity } from './verklaring.entity.ts'
import { geldendeVerklaring } from './verklaring.repository.ts'

const GEEN = 'De bestuurder heeft nog niet verklaard dat dit rapport klopt. Vraag de bestuurder om het rapport te lezen en te verklaren. Daarna kunt u indienen.'
const GEWIJZIGD = 'Het rapport is gewijzigd nadat de bestuurder verklaarde. Vraag de bestuurder om het opnieuw te lezen en te verklaren. Daarna kunt u indienen.'

/** The verklaring for exactly this content; without it nothing is submitted. */
export async function eisVerklaring(m: EntityManager, plek: Schrijfplek, ronde: number, sha256: string): Promise<VerklaringEntity> {
  const verklaring = await geldendeVerklaring(m, plek.id, ronde)
  if (verklaring?.inhoudSha256 === sha256) return verklaring
  throw new Geweigerd({ ...stapNietToegestaan(plek.stand, ['verklaring_afleggen'], verklaring ? GEWIJZIGD : GEEN), code: 'VERKLARING_ONTBREEKT' })
}
