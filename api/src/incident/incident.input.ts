import { Field, ID, InputType, Int } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'
import { Json, Moment } from '../graphql/scalars.ts'

@InputType({ description: 'Een incident zoals het er nu staat. Een onaf concept mag.' })
export class IncidentBewarenInput {
  @Field(() => ID, { nullable: true, description: 'Leeg bij een nieuw incident.' })
  dossierId?: string | null

  @Field(() => Int, { nullable: true, description: 'De versie waarop u verder schreef; leeg bij een nieuw incident.' })
  versie?: number | null

  @Field(() => String, { description: 'CBS-code van de gemeente van het loket.' })
  gemeentecode: string

  @Field(() => Json, { description: 'De velden van het formulier. Wat u weglaat, is leeg.' })
  inhoud: Record<string, unknown>

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType({ description: 'Een incident melden bij het loket.' })
export class IncidentIndienenInput {
  @Field(() => ID)
  dossierId: string

  @Field(() => Int)
  versie: number

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType({ description: 'Wat de coördinator per telefoon of e-mail kreeg.' })
export class IncidentVastleggenInput {
  @Field(() => String, { description: 'melding of consult.' })
  zaaksoort: string

  @Field(() => String, { description: 'telefoon of e-mail.' })
  kanaal: string

  @Field(() => String, { description: 'aanbieder, client, burger, ambtenaar of ketenpartner. Geen naam.' })
  melder: string

  @Field(() => ID, { nullable: true, description: 'De organisatie die meldt, of om wie het gaat. Leeg als er geen organisatie is.' })
  aanbiederId?: string | null

  @Field(() => String)
  gemeentecode: string

  @Field(() => Moment, { description: 'Wanneer er werd gebeld, of de e-mail binnenkwam.' })
  ontvangenOp: string

  @Field(() => String, { defaultValue: '', description: 'De e-mail zoals die binnenkwam. Wordt versleuteld bewaard.' })
  origineel: string

  @Field(() => Json)
  inhoud: Record<string, unknown>

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType({ description: 'Wat er bij kwam of anders bleek, door de coördinator.' })
export class IncidentBijwerkenInput {
  @Field(() => ID)
  dossierId: string

  @Field(() => Int)
  versie: number

  @Field(() => Json)
  inhoud: Record<string, unknown>

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType({ description: 'De zaak op u nemen, ook van een collega.' })
export class IncidentOppakkenInput {
  @Field(() => ID)
  dossierId: string

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType({ description: 'Onder welke criteria het valt, volgens de coördinator.' })
export class CriteriaVaststellenInput {
  @Field(() => ID)
  dossierId: string

  @Field(() => Int, { description: 'De versie van het incident waarnaar u keek.' })
  versie: number

  @Field(() => [String], { description: 'ROT-C1 tot en met ROT-C7.' })
  criteria: string[]

  @Field(() => String, { defaultValue: '', description: 'Nodig waar u anders kiest dan de berekening.' })
  motivering: string

  @Field(() => GraphQLUUID)
  sleutel: string
}
