import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.type.ts'
import { Moment } from '../graphql/scalars.ts'
import { kolom, leestype } from '../lezen/leesmodel.ts'
import { koppelingenSql } from '../zelfonderzoek/records.sql.ts'

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

  @Field(() => Moment, { nullable: true, description: 'Terughalen kan 30 dagen.' })
  verwijderdOp: Date | string | null
}

leestype('Verbetermaatregel', 'verbetermaatregel', { oorzaakIds: kolom(koppelingenSql('{a}')) })
