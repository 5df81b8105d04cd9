import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** What one organisation does in a case of several. */
@Entity('regietaak')
export class RegietaakEntity extends BijDossier {
  @Column('uuid')
  deelnemerId: string

  @Column('uuid')
  organisatieId: string

  @Column('text')
  titel: string

  @Column('date', { nullable: true })
  uiterlijkOp: string | null

  @Column('timestamptz')
  aangemaaktOp: Date

  @Column('timestamptz', { nullable: true })
  gedaanOp: Date | null

  @Column('uuid', { nullable: true })
  gedaanDoor: string | null

  @Column('text')
  toelichting: string
}
