import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** What the loket knows of a case. Dates of birth and the mail as it came in are kept encrypted. */
@Entity('incident')
export class IncidentEntity extends BijDossier {
  @Column('text')
  zaaksoort: string

  @Column('text')
  kanaal: string

  @Column('text')
  melder: string

  @Column('text')
  domein: string

  @Column('boolean')
  spoed: boolean

  @Column('text')
  onrustNiveau: string

  @Column('json')
  inhoud: Record<string, unknown>

  @Column('text', { nullable: true })
  vertrouwelijkVersleuteld: string | null

  @Column('text', { array: true })
  geraakt: string[]

  @Column('timestamptz', { nullable: true })
  opnieuwOp: Date | null

  @Column('timestamptz', { nullable: true })
  hertoetstOp: Date | null

  @Column('timestamptz', { nullable: true })
  ontvangenOp: Date | null

  @Column('timestamptz', { nullable: true })
  gelezenVanaf: Date | null

  @Column('timestamptz', { nullable: true })
  gelezenOp: Date | null

  @Column('uuid', { nullable: true })
  gelezenDoor: string | null

  @Column('uuid', { nullable: true })
  behandelaarId: string | null

  @Column('integer')
  versie: number

  @Column('timestamptz')
  bewaardOp: Date
}
