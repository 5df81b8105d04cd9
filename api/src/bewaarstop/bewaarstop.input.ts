import { Field, ID, InputType } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'

@InputType()
export class BewaarstopZettenInput {
  @Field(() => ID)
  dossierId: string

  @Field(() => String, { description: 'rechtszaak, strafrecht, klacht, woo, onderzoek of belang.' })
  grond: string

  @Field(() => String)
  toelichting: string

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class BewaarstopOpheffenInput {
  @Field(() => ID)
  bewaarstopId: string

  @Field(() => String)
  motivering: string

  @Field(() => GraphQLUUID)
  sleutel: string
}
