import { Column, Entity } from 'typeorm'
import { MetId } from '../database/bij-dossier.ts'

/** One calamiteit or geweld, from melding to closing. */
@Entity('dossier')
export class DossierEntity extends MetId {
  @Column('text')
  zaaknummer: string

  @Column('text')
  protocol: string

  @Column('text')
  stand: string

  @Column('text')
  processtand: string

  @Column('json')
  feiten: Record<string, string>

  @Column('text')
  soort: string

  @Column('text')
  titel: string

  @Column('text')
  voorzieningsoort: string

  @Column('date', { nullable: true })
  gebeurtenisOp: string | null

  @Column('uuid')
  aanbiederId: string

  @Column('uuid')
  toezichthouderId: string

  @Column('uuid')
  gemeenteId: string

  @Column('date')
  volgendeTermijnOp: string

  @Column('text', { nullable: true })
  volgendeTermijnSoort: string | null

  @Column('boolean')
  verborgen: boolean

  @Column('boolean')
  beperkt: boolean

  @Column('timestamptz', { nullable: true })
  afgeslotenOp: Date | null

  @Column('integer')
  versie: number

  @Column('timestamptz')
  aangemaaktOp: Date

  @Column('timestamptz')
  gewijzigdOp: Date
}
