import { Field, ID, InputType } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'

@InputType()
export class NoodtoegangOpenenInput {
  @Field(() => String)
  zaaknummer: string

  @Field(() => String, { description: 'Waarom dit niet kan wachten, in minstens 20 tekens.' })
  reden: string

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class NoodtoegangBeeindigenInput {
  @Field(() => ID)
  noodtoegangId: string

  @Field(() => GraphQLUUID)
  sleutel: string
}
