import { Field, ID, InputType, Int } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'
import { Datum } from '../graphql/scalars.ts'

@InputType()
export class GehoordeBewarenInput {
  @Field(() => ID)
  dossierId: string

  @Field(() => ID, { nullable: true, description: 'Laat weg voor iemand die er nog niet in staat.' })
  gehoordeId?: string | null

  @Field(() => Int, { nullable: true, description: 'De versie waarvan u uitging.' })
  versie?: number | null

  @Field(() => String, { description: 'Functie of relatie, geen naam. Elke functie komt één keer voor.' })
  functie: string

  @Field(() => String)
  hoedanigheid: string

  @Field(() => Boolean)
  horen: boolean

  @Field(() => String, { defaultValue: '', description: 'Waarom niet; verplicht bij wie u niet hoort.' })
  reden: string

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class GehoordeUitnodigenInput {
  @Field(() => ID)
  gehoordeId: string

  @Field(() => Datum)
  gesprekOp: string

  @Field(() => String, { description: 'De tekst van de uitnodiging: waar, hoe laat en waarover.' })
  tekst: string

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class HoorverslagBewarenInput {
  @Field(() => ID)
  gehoordeId: string

  @Field(() => Int, { description: 'De versie waarvan u uitging; 0 voor het eerste verslag.' })
  versie: number

  @Field(() => Datum)
  gesprekOp: string

  @Field(() => String)
  tekst: string

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class HoorverslagVoorleggenInput {
  @Field(() => ID)
  gehoordeId: string

  @Field(() => Int, { description: 'De versie die u voorlegt; dit moet de nieuwste zijn.' })
  versie: number

  @Field(() => Boolean, { defaultValue: false, description: 'U verklaart dat u dit verslag op uw ambtseed hebt opgemaakt.' })
  ambtsedig: boolean

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType({ description: 'Een reactie die op papier of per e-mail binnenkwam.' })
export class ReactieOpschrijvenInput {
  @Field(() => ID)
  gehoordeId: string

  @Field(() => String, { description: 'hoorverslag of conceptrapport.' })
  op: string

  @Field(() => String)
  tekst: string

  @Field(() => Boolean, { description: 'De reactie is ondertekend.' })
  ondertekend: boolean

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class ReactieAfhandelenInput {
  @Field(() => ID)
  reactieId: string

  @Field(() => String, { description: 'verwerkt, deels of terzijde.' })
  uitkomst: string

  @Field(() => String, { defaultValue: '', description: 'Wat u ermee deed; verplicht als u de reactie niet of niet helemaal verwerkt.' })
  motivering: string

  @Field(() => Boolean, { defaultValue: false, description: 'U verschilt wezenlijk van inzicht. Wie reageerde, krijgt dan bericht met uw motivering.' })
  essentieel: boolean

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class StukkenVragenInput {
  @Field(() => ID)
  dossierId: string

  @Field(() => [String], { description: 'Welke stukken, elk apart.' })
  stukken: string[]

  @Field(() => String, { description: 'verzoek of vordering.' })
  soort: string

  @Field(() => String, { defaultValue: '', description: 'Bij welke functie of organisatie; leeg is de aanbieder.' })
  bijWie: string

  @Field(() => Datum)
  tot: string

  @Field(() => String, { defaultValue: '' })
  toelichting: string

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class StukOntvangenInput {
  @Field(() => ID)
  opvragingId: string

  @Field(() => Datum)
  ontvangenOp: string

  @Field(() => String, { defaultValue: '' })
  ontvangst: string

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class OnderzoeksverslagToevoegenInput {
  @Field(() => ID)
  dossierId: string

  @Field(() => String, { description: 'De stap waarvan dit het verslag is, zoals deskundige_raadplegen.' })
  handeling: string

  @Field(() => Datum)
  op: string

  @Field(() => String, { defaultValue: '', description: 'Functie of discipline, geen naam.' })
  wie: string

  @Field(() => String, { defaultValue: '' })
  vraag: string

  @Field(() => String)
  tekst: string

  @Field(() => Boolean, { defaultValue: false, description: 'Bij een bezoek: de legitimatie is getoond.' })
  legitimatie: boolean

  @Field(() => GraphQLUUID)
  sleutel: string
}
