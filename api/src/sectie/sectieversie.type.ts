import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Json, Moment } from '../graphql/scalars.ts'
import { een, leestype } from '../lezen/leesmodel.ts'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'

@ObjectType({ description: 'Een eerdere tekst van een onderdeel: vervangen, of geweigerd omdat een collega eerder bewaarde. Er gaat niets verloren.' })
export class Sectieversie {
  @Field(() => ID)
  id: string

  @Field(() => Int, { description: 'De versie die is vervangen, of waarop de geweigerde tekst verder schreef.' })
  versie: number

  @Field(() => String, { description: 'vervangen of geweigerd.' })
  soort: string

  @Field(() => Json)
  inhoud: Record<string, unknown>

  @Field(() => Gebruiker, { nullable: true })
  door: Gebruiker | null

  @Field(() => Moment)
  op: Date | string
}

leestype('Sectieversie', 'sectieversie', { door: een('Gebruiker', 'door') })
