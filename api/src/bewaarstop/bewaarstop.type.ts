import { Field, ID, ObjectType } from 'type-graphql'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'
import { Node } from '../graphql/node.type.ts'
import { Moment } from '../graphql/scalars.ts'
import { een, leestype } from '../lezen/leesmodel.ts'

@ObjectType('Bewaarstop', { implements: Node, description: 'Een reden waarom een dossier voorlopig niet mag worden vernietigd. Gaat voor elke termijn.' })
export class Bewaarstop {
  @Field(() => ID)
  id: string

  @Field(() => String, { description: 'rechtszaak, strafrecht, klacht, woo, onderzoek of belang.' })
  grond: string

  @Field(() => String)
  toelichting: string

  @Field(() => Moment)
  gezetOp: Date | string

  @Field(() => Gebruiker)
  gezetDoor: Gebruiker

  @Field(() => Moment, { nullable: true })
  opgehevenOp: Date | string | null

  @Field(() => Gebruiker, { nullable: true })
  opgehevenDoor: Gebruiker | null

  @Field(() => String)
  opheffing: string
}

leestype('Bewaarstop', 'bewaarstop', { gezetDoor: een('Gebruiker', 'gezet_door'), opgehevenDoor: een('Gebruiker', 'opgeheven_door') })
