import { Field, ID, InputType } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'

@InputType()
export class UitsluitenInput {
  @Field(() => String)
  zaaknummer: string

  @Field(() => ID)
  gebruikerId: string

  @Field(() => String, { description: 'Waarom deze persoon de zaak niet mag behandelen.' })
  reden: string

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class UitsluitingOpheffenInput {
  @Field(() => String)
  zaaknummer: string

  @Field(() => ID)
  uitsluitingId: string

  @Field(() => String)
  reden: string

  @Field(() => GraphQLUUID)
  sleutel: string
}
