import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** A correction that was granted: where, and how it reads from then on. It stands beside what it corrects, which stays. */
@Entity('rectificatie')
export class RectificatieEntity extends BijDossier {
  @Column('uuid')
  avgverzoekId: string

  @Column('text')
  inhoudVersleuteld: string

  @Column('timestamptz')
  op: Date

  @Column('uuid')
  door: string
}
