import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A doubt whether something must be reported, before there is a dossier. */
@Entity('consult')
export class ConsultEntity {
  @PrimaryColumn('uuid')
  id: string

  @Column('text')
  nummer: string

  @Column('uuid')
  aanbiederId: string

  @Column('uuid')
  toezichthouderId: string

  @Column('text')
  protocol: string

  @Column('text')
  gemeentecode: string

  @Column('text')
  voorzieningsoort: string

  @Column('json')
  antwoorden: { vraag: string; antwoord: string }[]

  @Column('text')
  vraag: string

  @Column('timestamptz')
  gevraagdOp: Date

  @Column('uuid')
  gevraagdDoor: string

  @Column('text', { nullable: true })
  advies: 'melden' | 'niet_melden' | null

  @Column('text')
  antwoord: string

  @Column('timestamptz', { nullable: true })
  beantwoordOp: Date | null

  @Column('uuid', { nullable: true })
  beantwoordDoor: string | null

  @Column('text', { nullable: true })
  afloop: 'melding' | 'geen_melding' | null

  @Column('text')
  reden: string

  @Column('timestamptz', { nullable: true })
  afgerondOp: Date | null

  @Column('uuid', { nullable: true })
  afgerondDoor: string | null

  @Column('uuid', { nullable: true })
  dossierId: string | null
}
