import { Field, ID, InputType } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'

@InputType({ description: 'De bestuurder verklaart dat hij achter het rapport staat zoals hij het las.' })
export class VerklaringAfleggenInput {
  @Field(() => ID)
  zelfonderzoekId: string

  @Field(() => String, { description: 'inhoudSha256 van het zelfonderzoek zoals het werd gelezen.' })
  inhoudSha256: string

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class ZelfonderzoekIndienenInput {
  @Field(() => ID)
  zelfonderzoekId: string

  @Field(() => String, { defaultValue: '', description: 'Waarom u indient terwijl er nog punten open staan; verplicht als die er zijn.' })
  redenOpenBevindingen: string

  @Field(() => GraphQLUUID)
  sleutel: string
}
