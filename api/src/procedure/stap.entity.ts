import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** A step of the procedure that was taken, with what was recorded. */
@Entity('stap')
export class StapEntity extends BijDossier {
  @Column('text')
  handeling: string

  @Column('text')
  van: string

  @Column('text')
  naar: string

  @Column('timestamptz')
  op: Date

  @Column('uuid')
  door: string

  @Column('text')
  rol: string

  @Column('json')
  gegevens: Record<string, unknown>

  @Column('text')
  grondslag: string

  @Column('boolean')
  gedeeld: boolean
}
