import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** A measure of a closed dossier, and how far it is. */
@Entity('opvolging')
export class OpvolgingEntity extends BijDossier {
  @Column('uuid')
  indieningId: string

  @Column('text')
  maatregel: string

  @Column('integer')
  volgorde: number

  @Column('text')
  wat: string

  @Column('text')
  eigenaar: string

  @Column('text')
  norm: string

  @Column('date')
  streefdatum: string

  @Column('text')
  sterkte: string

  @Column('text')
  stand: string

  @Column('timestamptz', { nullable: true })
  gemeldOp: Date | null

  @Column('text', { nullable: true })
  score: string | null

  @Column('text')
  scoreMotivering: string

  @Column('timestamptz', { nullable: true })
  beoordeeldOp: Date | null

  @Column('uuid', { nullable: true })
  beoordeeldDoor: string | null

  @Column('integer')
  versie: number
}
