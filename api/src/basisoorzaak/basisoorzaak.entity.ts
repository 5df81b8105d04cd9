import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** A directe oorzaak or basisoorzaak in the tree under the topgebeurtenis (Bijlage, onderdeel 7). */
@Entity('basisoorzaak')
export class BasisoorzaakEntity extends BijDossier {
  @Column('uuid')
  zelfonderzoekId: string

  @Column('uuid', { nullable: true })
  ouderId: string | null

  @Column('integer')
  volgorde: number

  @Column('text')
  tekst: string

  @Column('text')
  soort: string

  @Column('text')
  klasse: string

  @Column('text')
  ecmCode: string

  @Column('integer')
  versie: number

  @Column('uuid', { nullable: true })
  laatsteSleutel: string | null

  @Column('timestamptz', { nullable: true })
  verwijderdOp: Date | null

  @Column('timestamptz')
  bewaardOp: Date

  @Column('uuid', { nullable: true })
  bewaardDoor: string | null
}
