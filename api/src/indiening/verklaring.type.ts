import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.type.ts'
import { Moment } from '../graphql/scalars.ts'
import { een, leestype } from '../lezen/leesmodel.ts'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'

@ObjectType('Verklaring', { implements: Node, description: 'De verklaring van de bestuurder bij het rapport (Bijlage, onderdeel 11).' })
export class Verklaring {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  ronde: number

  @Field(() => String)
  inhoudSha256: string

  @Field(() => Moment)
  afgelegdOp: Date | string

  @Field(() => Gebruiker)
  afgelegdDoor: Gebruiker

  @Field(() => Boolean, { description: 'De bestuurder schreef zelf als laatste aan het rapport.' })
  zelfGeschreven: boolean

  @Field(() => Moment, { nullable: true })
  vervallenOp: Date | string | null
}

leestype('Verklaring', 'verklaring', { afgelegdDoor: een('Gebruiker', 'afgelegd_door') })
