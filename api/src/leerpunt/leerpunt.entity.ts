import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** What a case taught: about beleid, werkproces or stelsel; with who follows it up. */
@Entity('leerpunt')
export class LeerpuntEntity extends BijDossier {
  @Column('text')
  soort: string

  @Column('text')
  tekst: string

  @Column('text')
  eigenaar: string

  @Column('text')
  vervolg: string

  @Column('date', { nullable: true })
  vervolgOp: string | null

  @Column('text')
  stand: string

  @Column('integer')
  versie: number

  @Column('timestamptz')
  vastgelegdOp: Date

  @Column('uuid')
  vastgelegdDoor: string

  @Column('timestamptz')
  gewijzigdOp: Date
}
