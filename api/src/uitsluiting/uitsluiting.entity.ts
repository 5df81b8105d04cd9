import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** Somebody who may not touch a case, whatever the role. */
@Entity('uitsluiting')
export class UitsluitingEntity extends BijDossier {
  @Column('uuid')
  gebruikerId: string

  /** Organisation of who is excluded. */
  @Column('uuid')
  organisatieId: string

  @Column('text')
  reden: string

  @Column('timestamptz')
  sinds: Date

  @Column('uuid')
  door: string

  @Column('timestamptz', { nullable: true })
  opgehevenOp: Date | null

  @Column('uuid', { nullable: true })
  opgehevenDoor: string | null

  @Column('text', { nullable: true })
  opgehevenReden: string | null
}
