import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** A report as it was handed in: frozen, with the findings of that moment. */
@Entity('indiening')
export class IndieningEntity extends BijDossier {
  @Column('uuid')
  zelfonderzoekId: string

  @Column('integer')
  ronde: number

  @Column('timestamptz')
  ingediendOp: Date

  @Column('uuid')
  ingediendDoor: string

  @Column('uuid')
  verklaringId: string

  @Column('json')
  inhoud: Record<string, unknown>

  @Column('json')
  controle: Record<string, unknown>

  @Column('text')
  sha256: string

  @Column('text')
  redenOpenBevindingen: string

  @Column('text')
  zorgvuldig: string

  @Column('text')
  zorgvuldigMotivering: string

  @Column('text')
  verbeterplan: string

  @Column('text')
  verbeterplanMotivering: string

  @Column('integer')
  versie: number
}
