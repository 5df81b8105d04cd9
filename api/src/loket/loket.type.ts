import { Field, Int, ObjectType } from 'type-graphql'
import { Moment } from '../graphql/scalars.ts'

@ObjectType({ description: 'Een incidentenloket: hoe het te bereiken is, en of er nu iemand leest.' })
export class Loket {
  @Field(() => String)
  naam: string

  @Field(() => String)
  gemeentecode: string

  @Field(() => String, { description: 'De versie van het protocol.' })
  protocol: string

  @Field(() => String, { nullable: true, description: 'Nummer van het loket, niet van een mens.' })
  meldtelefoon: string | null

  @Field(() => String, { nullable: true })
  meldpostbus: string | null

  @Field(() => Boolean, { description: 'Of er nu iemand bereikbaar is.' })
  open: boolean

  @Field(() => Moment, { nullable: true, description: 'Wanneer er weer iemand is, als dat nu niet zo is.' })
  volgendeOpening: string | null

  @Field(() => Int, { description: 'Hoeveel coördinatoren elkaar kunnen vervangen.' })
  coordinatoren: number
}

@ObjectType({ description: 'Een aantal in een lijst. Een aantal onder de vijf wordt niet getoond; dan is het leeg.' })
export class Loketcijfer {
  @Field(() => String)
  code: string

  @Field(() => Int, { nullable: true })
  aantal: number | null
}

@ObjectType({ description: 'Wat een jaar leert, zonder iets dat naar een mens wijst (Rotterdam Waarom 3).' })
export class Loketcijfers {
  @Field(() => Int)
  jaar: number

  @Field(() => Int, { nullable: true })
  zaken: number | null

  @Field(() => [Loketcijfer])
  zaaksoorten: Loketcijfer[]

  @Field(() => [Loketcijfer])
  domeinen: Loketcijfer[]

  @Field(() => [Loketcijfer], { description: 'Een zaak kan onder meer criteria vallen.' })
  criteria: Loketcijfer[]

  @Field(() => [Loketcijfer], { description: 'Leerpunten van dat jaar naar soort. Leerpunten gaan niet over mensen en staan er voluit.' })
  leerpunten: Loketcijfer[]

  @Field(() => Int)
  leerpuntenAfgerond: number
}
