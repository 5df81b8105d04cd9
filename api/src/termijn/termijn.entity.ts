import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** A term that runs or ran, with the derivation of its date. */
@Entity('termijn')
export class TermijnEntity extends BijDossier {
  @Column('uuid')
  gemeenteId: string

  @Column('text')
  soort: string

  @Column('date')
  startOp: string

  @Column('date')
  eindOp: string

  @Column('json')
  afleiding: readonly unknown[]

  @Column('text')
  grondslag: string

  @Column('date', { nullable: true })
  voldaanOp: string | null

  @Column('date', { nullable: true })
  vervallenOp: string | null

  @Column('text')
  persoon: string

  @Column('date', { nullable: true })
  gestartOp: string | null

  @Column('timestamptz', { nullable: true })
  gestartMoment: Date | null

  @Column('timestamptz', { nullable: true })
  eindMoment: Date | null

  @Column('text')
  door: string

  @Column('date', { nullable: true })
  tot: string | null

  @Column('json')
  opschortingen: readonly unknown[]
}
