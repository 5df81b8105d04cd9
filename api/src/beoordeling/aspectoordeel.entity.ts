import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** What the toezichthouder finds of one aspect. */
@Entity('aspectoordeel')
export class AspectoordeelEntity extends BijDossier {
  @Column('uuid')
  indieningId: string

  @Column('text')
  aspect: string

  @Column('text')
  oordeel: string

  @Column('text')
  opmerking: string

  @Column('text')
  reden: string

  @Column('integer')
  versie: number

  @Column('timestamptz')
  bewaardOp: Date

  @Column('uuid')
  bewaardDoor: string

  @Column('boolean')
  gedeeld: boolean
}
