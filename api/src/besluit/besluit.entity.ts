import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** Closing (Westerkwartier art. 8) or asking for a supplement. */
@Entity('besluit')
export class BesluitEntity extends BijDossier {
  @Column('uuid', { nullable: true })
  indieningId: string | null

  @Column('text')
  soort: string

  @Column('text')
  motivering: string

  @Column('text')
  weergave: string

  @Column('text')
  conclusies: string

  @Column('text')
  maatregelen: string

  @Column('text')
  advies: string

  @Column('json')
  gronden: readonly { grond: string; motivering: string }[]

  @Column('timestamptz')
  genomenOp: Date

  @Column('uuid')
  genomenDoor: string
}
