import { Field, Int, ObjectType } from 'type-graphql'
import { Moment } from '../graphql/scalars.ts'
import { een, leestype } from '../lezen/leesmodel.ts'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'

@ObjectType('Aanwezigheid', { description: 'Wie nu in welk onderdeel werkt.' })
export class Aanwezigheid {
  @Field(() => Gebruiker)
  gebruiker: Gebruiker

  @Field(() => Int)
  sectieNummer: number

  @Field(() => Moment)
  gezienOp: Date | string
}

leestype('Aanwezigheid', 'aanwezigheid', { gebruiker: een('Gebruiker', 'gebruiker_id') })
