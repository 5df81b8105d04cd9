import { Field, ID, InputType, Int } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'
import { StaptekstInput } from '../procedure/stap.input.ts'

@InputType()
export class RapportBewarenInput {
  @Field(() => ID)
  dossierId: string

  @Field(() => Int, { description: 'De versie waarvan u uitging; 0 als er nog geen rapport is.' })
  versie: number

  @Field(() => [StaptekstInput], { description: 'De delen van het rapport, zoals het protocol ze noemt.' })
  delen: StaptekstInput[]

  @Field(() => GraphQLUUID)
  sleutel: string
}

/** The report as the asker read it. */
@InputType()
export abstract class GelezenRapportInput {
  @Field(() => ID)
  dossierId: string

  @Field(() => Int, { description: 'De versie die u las; een nieuwere gaat niet ongelezen de deur uit.' })
  versie: number

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class ConceptVersturenInput extends GelezenRapportInput {}

@InputType()
export class RapportVaststellenInput extends GelezenRapportInput {}

@InputType()
export class ConceptReagerenInput {
  @Field(() => ID)
  dossierId: string

  @Field(() => String, { defaultValue: '', description: 'Wat feitelijk niet klopt.' })
  feitelijk: string

  @Field(() => String, { defaultValue: '', description: 'Wat u van de inhoud vindt.' })
  inhoud: string

  @Field(() => Boolean, { defaultValue: false, description: 'U ondertekent namens de aanbieder.' })
  ondertekend: boolean

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class RapportOpenbaarMakenInput {
  @Field(() => ID)
  dossierId: string

  @Field(() => [StaptekstInput])
  delen: StaptekstInput[]

  @Field(() => Boolean, { description: 'U las de hele tekst en er staat niets in waaraan iemand te herkennen is.' })
  gecontroleerd: boolean

  @Field(() => GraphQLUUID)
  sleutel: string
}
