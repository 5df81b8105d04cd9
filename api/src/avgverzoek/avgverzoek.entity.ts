import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** A request of a betrokkene under the AVG, with its term and its decision. What was asked is kept encrypted; of a proof of identity only the manner. */
@Entity('avgverzoek')
export class AvgverzoekEntity extends BijDossier {
  @Column('uuid')
  betrokkeneId: string

  @Column('text')
  soort: string

  @Column('text')
  vraagVersleuteld: string

  @Column('date')
  ontvangenOp: string

  @Column('date')
  uiterlijkOp: string

  @Column('text', { nullable: true })
  identiteitWijze: string | null

  @Column('timestamptz', { nullable: true })
  identiteitOp: Date | null

  @Column('uuid', { nullable: true })
  identiteitDoor: string | null

  @Column('timestamptz', { nullable: true })
  verlengdOp: Date | null

  @Column('text')
  verlengingMotivering: string

  @Column('text', { nullable: true })
  besluit: string | null

  @Column('json')
  gronden: string[]

  @Column('text')
  motivering: string

  @Column('text', { nullable: true })
  omvang: string | null

  @Column('text', { nullable: true })
  wiswijze: string | null

  @Column('timestamptz', { nullable: true })
  beslotenOp: Date | null

  @Column('uuid', { nullable: true })
  beslotenDoor: string | null

  @Column('timestamptz')
  vastgelegdOp: Date

  @Column('uuid')
  vastgelegdDoor: string
}
