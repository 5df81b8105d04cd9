import { Column, Entity } from 'typeorm'
import { BijDossier } from '../database/bij-dossier.ts'

/** Somebody who is concerned by a dossier (Westerkwartier art. 5 lid 1). Who it is, is kept encrypted. */
@Entity('betrokkene')
export class BetrokkeneEntity extends BijDossier {
  @Column('text')
  hoedanigheid: string

  @Column('boolean')
  uitMelding: boolean

  @Column('text', { nullable: true })
  gegevensVersleuteld: string | null

  @Column('integer')
  versie: number

  @Column('text', { nullable: true })
  omvang: string | null

  @Column('timestamptz', { nullable: true })
  beperktOp: Date | null

  @Column('timestamptz', { nullable: true })
  gewistOp: Date | null

  @Column('timestamptz')
  aangemaaktOp: Date

  @Column('uuid', { nullable: true })
  bewaardDoor: string | null
}
