import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** A measure that was taken or is intended (Bijlage, onderdeel 9). */
@Entity('verbetermaatregel')
export class VerbetermaatregelEntity extends BijDossier {
  @Column('uuid')
  zelfonderzoekId: string

  @Column('integer')
  volgorde: number

  @Column('text')
  wat: string

  @Column('text')
  voorWie: string

  @Column('text')
  eigenaar: string

  @Column('text')
  datum: string

  @Column('text')
  norm: string

  @Column('text')
  middelen: string

  @Column('text')
  borging: string

  @Column('text')
  status: string

  @Column('integer')
  versie: number

  @Column('uuid', { nullable: true })
  laatsteSleutel: string | null

  @Column('timestamptz', { nullable: true })
  verwijderdOp: Date | null

  @Column('timestamptz')
  bewaardOp: Date

  @Column('uuid', { nullable: true })
  bewaardDoor: string | null
}
