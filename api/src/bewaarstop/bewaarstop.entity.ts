import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** A reason why a dossier may not be destroyed for now (legal hold). */
@Entity('bewaarstop')
export class BewaarstopEntity extends BijDossier {
  @Column('text')
  grond: string

  @Column('text')
  toelichting: string

  @Column('timestamptz')
  gezetOp: Date

  @Column('uuid')
  gezetDoor: string

  @Column('timestamptz', { nullable: true })
  opgehevenOp: Date | null

  @Column('uuid', { nullable: true })
  opgehevenDoor: string | null

  @Column('text')
  opheffing: string
}
