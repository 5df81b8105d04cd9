import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'
import type { Scanstand } from './scanstand.ts'

/** A file with the dossier; content and extracted text are kept encrypted. */
@Entity('document')
export class DocumentEntity extends BijDossier {
  @Column('integer', { nullable: true })
  sectieNummer: number | null

  @Column('text')
  naam: string

  @Column('text')
  mediatype: string

  @Column('integer')
  grootte: number

  @Column('text')
  sha256: string

  @Column('bytea')
  inhoudVersleuteld: Buffer

  @Column('text', { nullable: true })
  tekstVersleuteld: string | null

  @Column('text', { array: true })
  waarschuwingen: string[]

  @Column('timestamptz')
  toegevoegdOp: Date

  @Column('uuid')
  toegevoegdDoor: string

  @Column('timestamptz', { nullable: true })
  verwijderdOp: Date | null

  @Column('text')
  scan: Scanstand

  @Column('boolean')
  ingediend: boolean

  @Column('text')
  bij: 'zelfonderzoek' | 'melding'
}
