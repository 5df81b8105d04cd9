import { Column, Entity } from 'typeorm'
import { MetId } from '../database/bij-dossier.ts'

/** An aanbieder, toezichthouder, gemeente or loket. */
@Entity('organisatie')
export class OrganisatieEntity extends MetId {
  @Column('text')
  soort: string

  @Column('text')
  naam: string

  @Column('text', { nullable: true })
  kvkNummer: string | null

  @Column('text', { nullable: true })
  vestigingsnummer: string | null

  @Column('text', { nullable: true })
  gemeentecode: string | null

  /** The protocols under which this toezichthouder works, by their common name. */
  @Column('text', { nullable: true })
  reeks: string | null

  @Column('text', { nullable: true })
  meldtelefoon: string | null

  @Column('text', { nullable: true })
  meldpostbus: string | null

  @Column('boolean')
  eenpersoons: boolean
}
