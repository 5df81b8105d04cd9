import { Field, ID, InputType } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'

@InputType()
export class DocumentVerwijderenInput {
  @Field(() => ID)
  id: string

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class DocumentHerstellenInput {
  @Field(() => ID)
  id: string

  @Field(() => GraphQLUUID)
  sleutel: string
}
