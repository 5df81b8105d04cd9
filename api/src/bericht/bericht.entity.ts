import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** A bericht as it was sent, word for word. */
@Entity('bericht')
export class BerichtEntity extends BijDossier {
  @Column('uuid')
  aanId: string

  @Column('uuid')
  vanId: string

  @Column('text')
  soort: string

  @Column('text')
  onderwerp: string

  @Column('text')
  tekst: string

  @Column('timestamptz')
  verzondenOp: Date

  @Column('timestamptz', { nullable: true })
  gelezenOp: Date | null

  @Column('uuid', { nullable: true })
  gelezenDoor: string | null
}
