import { Field, ID, ObjectType } from 'type-graphql'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'
import { Node } from '../graphql/node.type.ts'
import { Datum, Moment } from '../graphql/scalars.ts'
import { een, leestype } from '../lezen/leesmodel.ts'

@ObjectType('Onderzoeksverslag', { implements: Node, description: 'Wat een deskundige, een bezoek of een studie van stukken opleverde.' })
export class Onderzoeksverslag {
  @Field(() => ID)
  id: string

  @Field(() => String, { description: 'De handeling van de procedure.' })
  handeling: string

  @Field(() => Datum)
  op: string

  @Field(() => String, { description: 'Functie of discipline, geen naam.' })
  wie: string

  @Field(() => String)
  vraag: string

  @Field(() => String)
  tekst: string

  @Field(() => Boolean, { description: 'Of bij een bezoek de legitimatie is getoond (Awb art. 5:12).' })
  legitimatie: boolean

  @Field(() => Moment)
  bewaardOp: Date | string

  @Field(() => Gebruiker)
  bewaardDoor: Gebruiker
}

leestype('Onderzoeksverslag', 'onderzoeksverslag', { bewaardDoor: een('Gebruiker', 'bewaard_door') })
