import { Field, ID, InputType } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'

@InputType()
export class ConsultantwoordInput {
  @Field(() => String)
  vraag: string

  @Field(() => String)
  antwoord: string
}

@InputType({ description: 'Overleg vragen bij twijfel. Schrijf geen namen op.' })
export class ConsultVragenInput {
  @Field(() => String)
  gemeentecode: string

  @Field(() => String)
  voorzieningsoort: string

  @Field(() => [ConsultantwoordInput], { defaultValue: [], description: 'Wat in de beslishulp is geantwoord.' })
  antwoorden: ConsultantwoordInput[]

  @Field(() => String, { description: 'Wat er is gebeurd en waarover u twijfelt.' })
  vraag: string

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class ConsultBeantwoordenInput {
  @Field(() => ID)
  consultId: string

  @Field(() => String, { description: 'melden of niet_melden. Het is advies: de aanbieder beslist.' })
  advies: string

  @Field(() => String)
  antwoord: string

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType({ description: 'Een consult afronden zonder melding. Met een melding rondt het zich af als die begint.' })
export class ConsultAfrondenInput {
  @Field(() => ID)
  consultId: string

  @Field(() => String, { description: 'Waarom er geen melding komt.' })
  reden: string

  @Field(() => GraphQLUUID)
  sleutel: string
}
