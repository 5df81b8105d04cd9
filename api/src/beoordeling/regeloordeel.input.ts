import { Field, ID, InputType, Int } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'

@InputType({ description: 'Of u het eens bent met wat de controle van één oorzaak of maatregel zegt.' })
export class RegelBeoordelenInput {
  @Field(() => ID)
  indieningId: string

  @Field(() => String, { description: 'De oorzaak of maatregel, zoals in de inhoud van de indiening.' })
  recordId: string

  @Field(() => String, { description: 'Zoals oorzaak.indeling of maatregel.S.' })
  regel: string

  @Field(() => String, { description: 'eens, oneens of leeg.' })
  oordeel: string

  @Field(() => String, { defaultValue: '', description: 'Nodig bij oneens; alleen voor de toezichthouder.' })
  reden: string

  @Field(() => Int, { description: 'De versie waarop u verder ging; 0 als er nog geen oordeel was.' })
  versie: number

  @Field(() => GraphQLUUID)
  sleutel: string
}
