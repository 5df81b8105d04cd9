import { Field, ID, ObjectType } from 'type-graphql'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'
import { Node } from '../graphql/node.type.ts'
import { Json, Moment } from '../graphql/scalars.ts'
import { een, leestype } from '../lezen/leesmodel.ts'

@ObjectType('Stap', { implements: Node, description: 'Een stap van de procedure die is gezet. De aanbieder ziet de stappen die hij zette, die het dossier verder brachten of waarover hij bericht kreeg.' })
export class Stap {
  @Field(() => ID)
  id: string

  @Field(() => String)
  handeling: string

  @Field(() => String)
  van: string

  @Field(() => String)
  naar: string

  @Field(() => Moment)
  op: Date | string

  @Field(() => Gebruiker)
  door: Gebruiker

  @Field(() => Json, { description: 'Wat bij de stap is vastgelegd.' })
  gegevens: Record<string, unknown>

  @Field(() => String)
  grondslag: string
}

leestype('Stap', 'stap', { door: een('Gebruiker', 'door') })
