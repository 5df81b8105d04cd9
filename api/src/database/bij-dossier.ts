import { Column, PrimaryColumn } from 'typeorm'

/** Primary key made by PostgreSQL (uuid version 7, so that rows lie in order of creation). */
export abstract class MetId {
  @PrimaryColumn('uuid', { generated: false, default: () => 'uuidv7()' })
  id: string
}

/** Every row of a dossier repeats its owners, so that row-level security needs no join. */
export abstract class BijDossier extends MetId {
  @Column('uuid')
  dossierId: string

  @Column('uuid')
  aanbiederId: string

  @Column('uuid')
  toezichthouderId: string
}
