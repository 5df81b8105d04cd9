import { Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.type.ts'
import { Moment } from '../graphql/scalars.ts'
import { kolom, leestype } from '../lezen/leesmodel.ts'

@ObjectType('Gastlink', { implements: Node, description: 'Een persoonlijke link waarmee iemand zonder account reageert. Het geheim zelf is niet te lezen.' })
export class Gastlink {
  @Field(() => ID)
  id: string

  @Field(() => ID)
  gehoordeId: string

  @Field(() => String, { description: 'hoorverslag of conceptrapport.' })
  op: string

  @Field(() => String, { description: 'open, geopend, gebruikt, ingetrokken, verlopen of geblokkeerd (te vaak een verkeerde code).' })
  stand: string

  @Field(() => Moment)
  aangemaaktOp: Date | string

  @Field(() => Moment)
  verlooptOp: Date | string

  @Field(() => Moment, { nullable: true })
  geopendOp: Date | string | null

  @Field(() => Moment, { nullable: true })
  gebruiktOp: Date | string | null
}

leestype('Gastlink', 'gastlink', {
  gehoordeId: kolom(`'Gehoorde_' || {a}.gehoorde_id`),
  stand: kolom(`case when {a}.gebruikt_op is not null then 'gebruikt' when {a}.ingetrokken_op is not null then 'ingetrokken' when {a}.verloopt_op <= now() then 'verlopen'
    when {a}.pogingen >= 5 then 'geblokkeerd' when {a}.sessie_hash is not null then 'geopend' else 'open' end`),
})
