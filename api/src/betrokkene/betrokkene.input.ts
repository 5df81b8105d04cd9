import { Field, ID, InputType, Int } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'

@InputType()
export class BetrokkeneBewarenInput {
  @Field(() => ID)
  dossierId: string

  @Field(() => ID, { nullable: true, description: 'Leeg voor iemand die nog niet in het register staat.' })
  betrokkeneId?: string | null

  @Field(() => String)
  hoedanigheid: string

  @Field(() => String)
  naam: string

  @Field(() => String, { defaultValue: '' })
  contact: string

  @Field(() => String, { defaultValue: '', description: 'JJJJ-MM-DD of leeg.' })
  geboortedatum: string

  @Field(() => Int, { nullable: true, description: 'De versie waarop u verder ging.' })
  versie?: number | null

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class BeperkingOpheffenInput {
  @Field(() => ID)
  betrokkeneId: string

  @Field(() => String)
  motivering: string

  @Field(() => String, { description: 'De dag waarop de betrokkene dit hoorde.' })
  ingelichtOp: string

  @Field(() => GraphQLUUID)
  sleutel: string
}
