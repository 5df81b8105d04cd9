import { Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.type.ts'
import { Datum, Json } from '../graphql/scalars.ts'
import { leestype } from '../lezen/leesmodel.ts'

@ObjectType('Termijn', { implements: Node, description: 'Een termijn met de berekening van de einddatum.' })
export class Termijn {
  @Field(() => ID)
  id: string

  @Field(() => String)
  soort: string

  @Field(() => Datum)
  startOp: string

  @Field(() => Datum, { description: 'Laatste dag, tot en met 24 uur in Nederland.' })
  eindOp: string

  @Field(() => [Json], { description: 'De stappen van de berekening.' })
  afleiding: Record<string, unknown>[]

  @Field(() => String)
  grondslag: string

  @Field(() => Datum, { nullable: true })
  voldaanOp: string | null

  @Field(() => Datum, { nullable: true })
  vervallenOp: string | null
}

leestype('Termijn', 'termijn')
