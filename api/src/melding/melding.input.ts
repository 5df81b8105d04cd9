import { Field, ID, InputType, Int } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'
import { Json } from '../graphql/scalars.ts'

@InputType({ description: 'Een melding zoals die er nu staat. Een onaf concept mag.' })
export class MeldingBewarenInput {
  @Field(() => ID, { nullable: true, description: 'Leeg bij een nieuwe melding.' })
  dossierId?: string | null

  @Field(() => Int, { nullable: true, description: 'De versie waarop u verder schreef; leeg bij een nieuwe melding.' })
  versie?: number | null

  @Field(() => Json, { description: 'De velden van art. 4. Wat u weglaat, is leeg.' })
  inhoud: Record<string, unknown>

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType({ description: 'De melding versturen naar de toezichthouder.' })
export class MeldingIndienenInput {
  @Field(() => ID)
  dossierId: string

  @Field(() => Int)
  versie: number

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType({ description: 'De ontvangst van een melding bevestigen, en de aanbieder de gelegenheid geven eerst zelf te onderzoeken (art. 7 lid 2).' })
export class OntvangstBevestigenInput {
  @Field(() => ID)
  dossierId: string

  @Field(() => Boolean, { defaultValue: false, description: 'Dat niemand van u bij de aanbieder of de cliënt betrokken is, waar het protocol dat vraagt.' })
  geenBelang?: boolean

  @Field(() => String, { defaultValue: '', description: 'Een bericht aan de aanbieder, bovenop de vaste tekst.' })
  toelichting: string

  @Field(() => GraphQLUUID)
  sleutel: string
}
