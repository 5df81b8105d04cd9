import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.type.ts'
import { kolom, leestype } from '../lezen/leesmodel.ts'

@ObjectType('Verbetermaatregel', { implements: Node, description: 'Een getroffen of voorgenomen maatregel (Bijlage, onderdeel 9).' })
export class Verbetermaatregel {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  volgorde: number

  @Field(() => String)
  wat: string

  @Field(() => String)
  voorWie: string

  @Field(() => String)
  eigenaar: string

  @Field(() => String)
  datum: string

  @Field(() => String)
  norm: string

  @Field(() => String)
  middelen: string

  @Field(() => String)
  borging: string

  @Field(() => String)
  status: string

  @Field(() => [ID], { description: 'De oorzaken waarop de maatregel aansluit.' })
  oorzaakIds: string[]

  @Field(() => Int)
  versie: number
}

leestype('Verbetermaatregel', 'verbetermaatregel', {
  oorzaakIds: kolom(
    `(select coalesce(json_agg('Basisoorzaak_' || k.basisoorzaak_id order by k.basisoorzaak_id), '[]'::json) from maatregel_oorzaak k where k.verbetermaatregel_id = {a}.id)`,
  ),
})
