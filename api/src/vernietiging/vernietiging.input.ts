import { Field, ID, InputType } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'

@InputType()
export class VernietigingVoorstellenInput {
  @Field(() => [ID], { description: '1 tot en met 50 dossiers van de lijst.' })
  dossierIds: string[]

  @Field(() => String)
  toelichting: string

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class VernietigingBesluitenInput {
  @Field(() => ID)
  vernietigingId: string

  @Field(() => Boolean, { description: 'Waar: vernietigen. Onwaar: het voorstel afwijzen.' })
  uitvoeren: boolean

  @Field(() => String)
  motivering: string

  @Field(() => GraphQLUUID)
  sleutel: string
}
