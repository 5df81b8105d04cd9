import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** A request for a later date (Westerkwartier art. 7 lid 2) and its decision. */
@Entity('uitstelverzoek')
export class UitstelverzoekEntity extends BijDossier {
  @Column('date')
  gevraagdTot: string

  @Column('text')
  reden: string

  @Column('timestamptz')
  gevraagdOp: Date

  @Column('uuid')
  gevraagdDoor: string

  @Column('text', { nullable: true })
  besluit: string | null

  @Column('date', { nullable: true })
  toegekendTot: string | null

  @Column('text', { nullable: true })
  besluitReden: string | null

  @Column('timestamptz', { nullable: true })
  beslotenOp: Date | null

  @Column('uuid', { nullable: true })
  beslotenDoor: string | null
}
