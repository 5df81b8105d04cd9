import { Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.type.ts'
import { Datum, Moment } from '../graphql/scalars.ts'
import { leestype } from '../lezen/leesmodel.ts'

@ObjectType('Opvraging', { implements: Node, description: 'Een stuk dat de toezichthouder vroeg of vorderde.' })
export class Opvraging {
  @Field(() => ID)
  id: string

  @Field(() => String)
  wat: string

  @Field(() => String, { description: 'aanbieder of ander.' })
  bij: string

  @Field(() => String, { description: 'Functie of organisatie, bij een ander.' })
  bijWie: string

  @Field(() => String, { description: 'verzoek, of vordering (Awb art. 5:16 en 5:17).' })
  soort: string

  @Field(() => Datum)
  uiterlijkOp: string

  @Field(() => Moment)
  gevraagdOp: Date | string

  @Field(() => Datum, { nullable: true })
  ontvangenOp: string | null

  @Field(() => String, { description: 'Wat er binnenkwam en waar het is.' })
  ontvangst: string
}

leestype('Opvraging', 'opvraging')
