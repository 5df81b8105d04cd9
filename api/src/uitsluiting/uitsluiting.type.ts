import { Field, ID, ObjectType } from 'type-graphql'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'
import { Moment } from '../graphql/scalars.ts'
import { een, leestype } from '../lezen/leesmodel.ts'

@ObjectType('Uitsluiting', { description: 'Iemand die aan een zaak niet mag meewerken, welke rol hij ook heeft, zoals wie een band heeft met een betrokkene.' })
export class Uitsluiting {
  @Field(() => ID)
  id: string

  @Field(() => Gebruiker)
  gebruiker: Gebruiker

  @Field(() => String)
  reden: string

  @Field(() => Moment)
  sinds: Date | string

  @Field(() => Gebruiker, { description: 'Wie dit vastlegde.' })
  door: Gebruiker

  @Field(() => Moment, { nullable: true })
  opgehevenOp: Date | string | null

  @Field(() => String, { nullable: true })
  opgehevenReden: string | null
}

leestype('Uitsluiting', 'uitsluiting', { gebruiker: een('Gebruiker', 'gebruiker_id'), door: een('Gebruiker', 'door') })
