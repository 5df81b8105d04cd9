import { Column, Entity } from 'typeorm'
import { MetId } from '../database/bij-dossier.ts'

/** Who may log in; the identity provider proves who, this row decides what. */
@Entity('gebruiker')
export class GebruikerEntity extends MetId {
  @Column('uuid')
  organisatieId: string

  @Column('text')
  iss: string

  @Column('text')
  sub: string

  @Column('text')
  rol: string

  @Column('text')
  functie: string

  @Column('text', { nullable: true })
  email: string | null

  @Column('boolean')
  actief: boolean
}
