import { Field, ID, InputType } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'
import { BerichtkeuzeInput } from '../bericht/berichtkeuze.input.ts'
import { Datum } from '../graphql/scalars.ts'
import { StaptekstInput } from '../procedure/stap.input.ts'

@InputType({ description: 'Om aanvulling vragen bij de aspecten die u daarvoor aanwees.' })
export class AanvullingVragenInput extends BerichtkeuzeInput {
  @Field(() => ID)
  indieningId: string

  @Field(() => String)
  motivering: string

  @Field(() => Datum, { description: 'Laatste dag om aan te vullen.' })
  termijnOp: string

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType({ description: 'Het onderzoek beëindigen, met de drie verplichte delen van art. 8 lid 3.' })
export class OnderzoekBeeindigenInput extends BerichtkeuzeInput {
  @Field(() => ID)
  indieningId: string

  @Field(() => String)
  motivering: string

  @Field(() => String, { defaultValue: '' })
  weergave: string

  @Field(() => String, { defaultValue: '' })
  conclusies: string

  @Field(() => String, { defaultValue: '' })
  maatregelen: string

  @Field(() => String, { defaultValue: '', description: 'Advies aan de betrokken colleges (art. 8 lid 2).' })
  advies: string

  @Field(() => [StaptekstInput], { nullable: true, description: 'De delen die het protocol vraagt, bij hun id; in plaats van de drie velden hierboven.' })
  delen?: StaptekstInput[] | null

  @Field(() => GraphQLUUID)
  sleutel: string
}
