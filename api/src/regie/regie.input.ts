import { Field, ID, InputType } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'
import { Datum } from '../graphql/scalars.ts'

@InputType({ description: 'Een organisatie die meedoet in een zaak, of wat zij ervan ziet.' })
export class DeelnemerBewarenInput {
  @Field(() => ID)
  dossierId: string

  @Field(() => ID)
  organisatieId: string

  @Field(() => String, { description: 'eigen_taken of alle_taken.' })
  zicht: string

  @Field(() => String, { description: 'Wat de organisatie moet weten om mee te doen. Zonder namen.' })
  opdracht: string

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType({ description: 'Een taak voor een organisatie die meedoet.' })
export class RegietaakGevenInput {
  @Field(() => ID)
  deelnemerId: string

  @Field(() => String, { description: 'Zonder namen.' })
  titel: string

  @Field(() => Datum, { nullable: true })
  uiterlijkOp?: string | null

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType({ description: 'Een taak is gedaan.' })
export class RegietaakAfrondenInput {
  @Field(() => ID)
  regietaakId: string

  @Field(() => String, { defaultValue: '', description: 'Hoe het is gedaan. Zonder namen.' })
  toelichting: string

  @Field(() => GraphQLUUID)
  sleutel: string
}
