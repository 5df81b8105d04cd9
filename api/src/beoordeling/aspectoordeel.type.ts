import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.type.ts'
import { Moment } from '../graphql/scalars.ts'
import { kolom, leestype } from '../lezen/leesmodel.ts'

@ObjectType('Aspectoordeel', { implements: Node, description: 'Het oordeel van de toezichthouder over één aspect.' })
export class Aspectoordeel {
  @Field(() => ID)
  id: string

  @Field(() => String)
  aspect: string

  @Field(() => String)
  oordeel: string

  @Field(() => String, { description: 'Voor de aanbieder.' })
  opmerking: string

  @Field(() => String, { nullable: true, description: 'Waarom het oordeel afwijkt van de controle; alleen voor de toezichthouder.' })
  reden: string | null

  @Field(() => Int)
  versie: number

  @Field(() => Moment)
  bewaardOp: Date | string
}

leestype('Aspectoordeel', 'aspectoordeel', {
  reden: kolom(`case when current_setting('app.toezicht', true) <> '' then {a}.reden end`),
})
