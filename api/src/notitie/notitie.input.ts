import { Field, ID, InputType, Int } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'
import { Json } from '../graphql/scalars.ts'

@InputType({ description: 'De notitie zoals zij er nu staat. Na verzenden begint een nieuwe versie.' })
export class NotitieBewarenInput {
  @Field(() => ID)
  dossierId: string

  @Field(() => Int, { description: 'De versie waarop u verder schreef; 0 voor een nieuwe notitie.' })
  versie: number

  @Field(() => Json)
  delen: Record<string, unknown>

  @Field(() => Boolean, { defaultValue: false })
  uitgebreid: boolean

  @Field(() => String, { defaultValue: '', description: 'Waarom de ontvanger meer nodig heeft dan de gewone variant.' })
  reden: string

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType({ description: 'Een ontvanger van een notitie.' })
export class NotitieOntvangerInput {
  @Field(() => String, { description: 'politiek, beleid, opdrachtgever of uitvoering.' })
  hoedanigheid: string

  @Field(() => String, { description: 'Functie, geen naam.' })
  ontvanger: string

  @Field(() => String, { description: 'portaal: het postvak van de gemeente; buiten: het loket verstuurt zelf.' })
  kanaal: string
}

@InputType({ description: 'De notitie verzenden, aan elke ontvanger niet meer dan diens hoedanigheid vraagt.' })
export class NotitieVersturenInput {
  @Field(() => ID)
  dossierId: string

  @Field(() => Int)
  versie: number

  @Field(() => [NotitieOntvangerInput])
  ontvangers: NotitieOntvangerInput[]

  @Field(() => GraphQLUUID)
  sleutel: string
}
