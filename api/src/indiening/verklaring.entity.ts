import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** The bestuurder stands for the report as it read at that moment (Bijlage, onderdeel 11). */
@Entity('verklaring')
export class VerklaringEntity extends BijDossier {
  @Column('uuid')
  zelfonderzoekId: string

  @Column('integer')
  ronde: number

  @Column('text')
  inhoudSha256: string

  @Column('timestamptz')
  afgelegdOp: Date

  @Column('uuid')
  afgelegdDoor: string

  @Column('boolean')
  zelfGeschreven: boolean

  @Column('timestamptz', { nullable: true })
  vervallenOp: Date | null
}
