import { Column, Entity } from 'typeorm'
import { MetId } from '../database/bij-dossier.ts'

/** The secret address of somebody's calendar; only the hash of the secret is kept. */
@Entity('agenda')
export class AgendaEntity extends MetId {
  @Column('uuid')
  gebruikerId: string

  @Column('text')
  sleutelHash: string

  @Column('timestamptz')
  aangemaaktOp: Date

  @Column('timestamptz', { nullable: true })
  ingetrokkenOp: Date | null
}
