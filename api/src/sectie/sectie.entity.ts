import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** One of the eleven items of the Bijlage; stand and counts follow from the inhoud at each save. */
@Entity('sectie')
export class SectieEntity extends BijDossier {
  @Column('uuid')
  zelfonderzoekId: string

  @Column('integer')
  nummer: number

  @Column('json')
  inhoud: Record<string, unknown>

  @Column('text')
  stand: string

  @Column('integer')
  aanwezig: number

  @Column('integer')
  totaal: number

  @Column('integer')
  versie: number

  @Column('uuid', { nullable: true })
  laatsteSleutel: string | null

  @Column('timestamptz', { nullable: true })
  bewaardOp: Date | null

  @Column('uuid', { nullable: true })
  bewaardDoor: string | null
}
