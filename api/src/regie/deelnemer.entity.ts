import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** An organisation that takes part in a case of the loket. */
@Entity('deelnemer')
export class DeelnemerEntity extends BijDossier {
  @Column('uuid')
  organisatieId: string

  @Column('text')
  zicht: string

  @Column('text')
  opdracht: string

  @Column('text')
  zaaknummer: string

  @Column('timestamptz')
  aangemaaktOp: Date
}
