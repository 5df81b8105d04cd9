import { Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.type.ts'
import { Datum, Moment } from '../graphql/scalars.ts'
import { leestype } from '../lezen/leesmodel.ts'

@ObjectType('Uitstelverzoek', { implements: Node, description: 'Een verzoek om een latere datum (art. 7 lid 2).' })
export class Uitstelverzoek {
  @Field(() => ID)
  id: string

  @Field(() => Datum)
  gevraagdTot: string

  @Field(() => String)
  reden: string

  @Field(() => Moment)
  gevraagdOp: Date | string

  @Field(() => String, { nullable: true })
  besluit: string | null

  @Field(() => Datum, { nullable: true })
  toegekendTot: string | null

  @Field(() => String, { nullable: true })
  besluitReden: string | null

  @Field(() => Moment, { nullable: true })
  beslotenOp: Date | string | null
}

leestype('Uitstelverzoek', 'uitstelverzoek')
