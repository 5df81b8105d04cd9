import { Field, ID, InputType, Int } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'

@InputType()
export class OpvolgingMeldenInput {
  @Field(() => ID)
  opvolgingId: string

  @Field(() => String, { description: 'bezig, uitgevoerd of vervallen.' })
  stand: string

  @Field(() => String, { defaultValue: '', description: 'De dag waarop de maatregel klaar was, JJJJ-MM-DD.' })
  gedaanOp: string

  @Field(() => String)
  toelichting: string

  @Field(() => String, { defaultValue: '', description: 'Wat u van het effect ziet, en hoe u dat weet.' })
  effect: string

  @Field(() => ID, { nullable: true, description: 'Een bestand bij dit dossier dat het aantoont.' })
  documentId?: string | null

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class OpvolgingBeoordelenInput {
  @Field(() => ID)
  opvolgingId: string

  @Field(() => String, { description: 'volledig, deels of niet.' })
  score: string

  @Field(() => String, { defaultValue: '', description: 'sterk, middel, zwak of leeg.' })
  sterkte: string

  @Field(() => String)
  motivering: string

  @Field(() => Int, { description: 'De versie die u las.' })
  versie: number

  @Field(() => GraphQLUUID)
  sleutel: string
}
