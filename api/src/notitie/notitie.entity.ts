import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** A version of the bestuurlijke informatienotitie; frozen once it was sent. */
@Entity('notitie')
export class NotitieEntity extends BijDossier {
  @Column('integer')
  nummer: number

  @Column('json')
  delen: Record<string, string>

  @Column('boolean')
  uitgebreid: boolean

  @Column('text')
  reden: string

  @Column('integer')
  versie: number

  @Column('timestamptz')
  bewaardOp: Date

  @Column('uuid')
  bewaardDoor: string

  @Column('timestamptz', { nullable: true })
  verzondenOp: Date | null

  @Column('uuid', { nullable: true })
  verzondenDoor: string | null
}
