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
}
