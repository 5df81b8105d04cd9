import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** The report as the aanbieder writes it. */
@Entity('zelfonderzoek')
export class ZelfonderzoekEntity extends BijDossier {
  @Column('integer')
  ronde: number

  @Column('integer')
  versie: number

  @Column('timestamptz')
  geopendOp: Date
}
