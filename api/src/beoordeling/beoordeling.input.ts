import { Field, ID, InputType, Int } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'

@InputType({ description: 'Het oordeel over één aspect, als concept: een reden is pas nodig bij het versturen van een besluit.' })
export class AspectBeoordelenInput {
  @Field(() => ID)
  indieningId: string

  @Field(() => String, { description: 'Id van het aspect, zoals 9.maatregelen.' })
  aspect: string

  @Field(() => String, { description: 'voldoende, aanvullen, nvt of leeg.' })
  oordeel: string

  @Field(() => String, { defaultValue: '', description: 'Voor de aanbieder, zodra u een besluit verstuurt.' })
  opmerking: string

  @Field(() => String, { defaultValue: '', description: 'Waarom u anders oordeelt dan de controle; alleen voor de toezichthouder.' })
  reden: string

  @Field(() => Int, { description: 'De versie waarop u verder ging; 0 als er nog geen oordeel was.' })
  versie: number

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType({ description: 'De twee vragen van art. 8 lid 1, als concept.' })
export class EindoordeelBewarenInput {
  @Field(() => ID)
  indieningId: string

  @Field(() => String, { description: 'Is het onderzoek zorgvuldig uitgevoerd? ja, nee of leeg.' })
  zorgvuldig: string

  @Field(() => String, { defaultValue: '' })
  zorgvuldigMotivering: string

  @Field(() => String, { description: 'Is het verbeterplan adequaat? ja, nee of leeg.' })
  verbeterplan: string

  @Field(() => String, { defaultValue: '' })
  verbeterplanMotivering: string

  @Field(() => Int, { description: 'De versie van de indiening waarop u verder ging.' })
  versie: number

  @Field(() => GraphQLUUID)
  sleutel: string
}
