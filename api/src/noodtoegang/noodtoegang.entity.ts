import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** A dossier that was opened to read in an emergency, for a few hours. */
@Entity('noodtoegang')
export class NoodtoegangEntity extends BijDossier {
  @Column('text')
  zaaknummer: string

  /** Organisation of who reads. */
  @Column('uuid')
  organisatieId: string

  @Column('uuid')
  gebruikerId: string

  @Column('text')
  reden: string

  @Column('timestamptz')
  geopendOp: Date

  @Column('timestamptz')
  tot: Date

  @Column('timestamptz', { nullable: true })
  beeindigdOp: Date | null

  @Column('uuid', { nullable: true })
  beeindigdDoor: string | null
}
