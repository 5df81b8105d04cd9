import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** A text that was replaced, or refused because a colleague was first: nothing typed is lost. */
@Entity('sectieversie')
export class SectieversieEntity extends BijDossier {
  @Column('uuid')
  sectieId: string

  @Column('integer')
  versie: number

  @Column('text')
  soort: string

  @Column('json')
  inhoud: Record<string, unknown>

  @Column('uuid', { nullable: true })
  door: string | null

  @Column('timestamptz')
  op: Date
}
