import type { Overnameuitkomst, Teruguitkomst } from '@zelfonderzoek/validation/zelfonderzoek/overname'
import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** What is needed to take a report back: the versions that taking over left behind. The text before stands in `sectieversie`. */
export interface Terugweg {
  secties: { nummer: number; versie: number }[]
  oorzaken: string[]
  maatregelen: string[]
}

/** A report that was taken over. Its id is the key that the caller chose, so that it can be found while the work goes on. */
@Entity('overname')
export class OvernameEntity extends BijDossier {
  @Column('uuid')
  zelfonderzoekId: string

  @Column('uuid', { nullable: true })
  documentId: string | null

  @Column('integer')
  stappen: number

  @Column('json', { nullable: true })
  blad: Record<string, unknown> | null

  @Column('timestamptz')
  begonnenOp: Date

  @Column('uuid')
  begonnenDoor: string

  @Column('timestamptz', { nullable: true })
  klaarOp: Date | null

  @Column('timestamptz', { nullable: true })
  gestoptOp: Date | null

  @Column('text', { nullable: true })
  gestoptOm: string | null

  @Column('json', { nullable: true })
  uitkomst: Overnameuitkomst | null

  @Column('json', { nullable: true })
  terugweg: Terugweg | null

  @Column('timestamptz', { nullable: true })
  terugOp: Date | null

  @Column('uuid', { nullable: true })
  terugDoor: string | null

  @Column('json', { nullable: true })
  teruguitkomst: Teruguitkomst | null
}
