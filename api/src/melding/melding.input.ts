import { Field, ID, InputType, Int } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'
import { BerichtkeuzeInput } from '../bericht/berichtkeuze.input.ts'
import { Datum, Json } from '../graphql/scalars.ts'

@InputType({ description: 'Een melding zoals die er nu staat. Een onaf concept mag.' })
export class MeldingBewarenInput {
  @Field(() => ID, { nullable: true, description: 'Leeg bij een nieuwe melding.' })
  dossierId?: string | null

  @Field(() => Int, { nullable: true, description: 'De versie waarop u verder schreef; leeg bij een nieuwe melding.' })
  versie?: number | null

  @Field(() => Json, { description: 'De velden van art. 4. Wat u weglaat, is leeg.' })
  inhoud: Record<string, unknown>

  @Field(() => ID, { nullable: true, description: 'Het consult waaruit een nieuwe melding voortkomt; dat is daarmee afgerond.' })
  consultId?: string | null

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
export class OntvangstBevestigenInput extends BerichtkeuzeInput {
  @Field(() => ID)
  dossierId: string

  @Field(() => Boolean, { defaultValue: false, description: 'Dat niemand van u bij de aanbieder of de cliënt betrokken is, waar het protocol dat vraagt.' })
  geenBelang?: boolean

  @Field(() => String, { defaultValue: '', description: 'Een bericht aan de aanbieder, bovenop de vaste tekst.' })
  toelichting: string

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType({ description: 'Wat de toezichthouder hoorde: een telefonische melding van de aanbieder, of een signaal van een ander.' })
export class MeldingVastleggenInput {
  @Field(() => String, { description: 'aanbieder (dan is het een telefonische melding), client, burger, ambtenaar of ketenpartner. Geen naam.' })
  melder: string

  @Field(() => ID, { description: 'De aanbieder om wie het gaat.' })
  aanbiederId: string

  @Field(() => String)
  gemeentecode: string

  @Field(() => String, { defaultValue: '' })
  voorzieningsoort: string

  @Field(() => String, { defaultValue: '', description: 'calamiteit of geweld, als dat al duidelijk is.' })
  soort: string

  @Field(() => String)
  titel: string

  @Field(() => String)
  omschrijving: string

  @Field(() => Datum, { description: 'De dag waarop de toezichthouder het hoorde.' })
  vernomenOp: string

  @Field(() => Datum, { nullable: true })
  datumGebeurtenis?: string | null

  @Field(() => GraphQLUUID)
  sleutel: string
}
