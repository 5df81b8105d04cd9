import { Field, ID, InputType, Int } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'
import { Datum } from '../graphql/scalars.ts'

@InputType({ description: 'Wat een zaak leerde.' })
export class LeerpuntVastleggenInput {
  @Field(() => ID)
  dossierId: string

  @Field(() => String, { description: 'beleid, werkproces of stelsel.' })
  soort: string

  @Field(() => String, { description: 'Zonder namen.' })
  tekst: string

  @Field(() => String, { description: 'Functie of organisatie die het oppakt.' })
  eigenaar: string

  @Field(() => Datum, { nullable: true })
  vervolgOp?: string | null

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType({ description: 'Hoe het met een leerpunt staat.' })
export class LeerpuntBijwerkenInput {
  @Field(() => ID)
  leerpuntId: string

  @Field(() => Int)
  versie: number

  @Field(() => String, { description: 'open, opgepakt of afgerond.' })
  stand: string

  @Field(() => String)
  eigenaar: string

  @Field(() => String)
  vervolg: string

  @Field(() => Datum, { nullable: true })
  vervolgOp?: string | null

  @Field(() => GraphQLUUID)
  sleutel: string
}
