import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** Something that a person does outside the portal, and confirms in it. */
@Entity('taak')
export class TaakEntity extends BijDossier {
  @Column('text')
  voor: 'aanbieder' | 'toezichthouder'

  @Column('text')
  soort: string

  @Column('text')
  titel: string

  @Column('text')
  tekst: string

  @Column('text')
  grondslag: string

  @Column('timestamptz')
  aangemaaktOp: Date

  @Column('timestamptz', { nullable: true })
  gedaanOp: Date | null

  @Column('uuid', { nullable: true })
  gedaanDoor: string | null

  @Column('text')
  toelichting: string
}
