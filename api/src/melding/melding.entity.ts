import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** The melding of Westerkwartier art. 4; the identity of the cliënt is kept encrypted. */
@Entity('melding')
export class MeldingEntity extends BijDossier {
  @Column('json')
  inhoud: Record<string, unknown>

  @Column('text', { nullable: true })
  clientVersleuteld: string | null

  @Column('boolean')
  clientBeperkt: boolean

  @Column('integer')
  versie: number

  @Column('uuid', { nullable: true })
  laatsteSleutel: string | null

  @Column('timestamptz')
  bewaardOp: Date

  @Column('timestamptz', { nullable: true })
  ingediendOp: Date | null

  @Column('uuid', { nullable: true })
  ingediendDoor: string | null

  @Column('date', { nullable: true })
  uiterlijkOp: string | null

  @Column('boolean')
  teLaat: boolean

  @Column('timestamptz', { nullable: true })
  ontvangstBevestigdOp: Date | null

  @Column('uuid', { nullable: true })
  ontvangstBevestigdDoor: string | null
}
