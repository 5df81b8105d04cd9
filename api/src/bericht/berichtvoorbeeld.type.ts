import { Field, ObjectType } from 'type-graphql'

@ObjectType('Berichtvoorbeeld', { description: 'Een bericht zoals het nu uit zou gaan.' })
export class BerichtvoorbeeldType {
  @Field(() => String)
  bericht: string

  @Field(() => String)
  partij: string

  @Field(() => String, { description: 'Aan wie, in woorden.' })
  aan: string

  @Field(() => Boolean, { description: 'Deze partij heeft geen postvak: het bericht wordt een taak om het zelf te versturen.' })
  buiten: boolean

  @Field(() => String)
  onderwerp: string

  @Field(() => String)
  tekst: string

  @Field(() => [String], { description: 'Wat erin moet blijven staan als u de tekst wijzigt.' })
  vast: string[]
}

@ObjectType({ description: 'De berichten die bij deze stap uitgaan. De stap is nog niet gezet.' })
export class Berichtvoorbeelden {
  @Field(() => [BerichtvoorbeeldType])
  berichten: BerichtvoorbeeldType[]
}
