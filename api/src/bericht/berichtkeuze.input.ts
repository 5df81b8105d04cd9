import { Field, InputType } from 'type-graphql'

@InputType({ description: 'De tekst van een bericht in uw eigen woorden.' })
export class EigenBerichtInput {
  @Field(() => String)
  bericht: string

  @Field(() => String)
  partij: string

  @Field(() => String)
  tekst: string
}

/** What every step with notices of a toezichthouder takes. */
@InputType()
export class BerichtkeuzeInput {
  @Field(() => [EigenBerichtInput], { defaultValue: [], description: 'Berichten die u in eigen woorden verstuurt. De andere gaan uit met de tekst van het voorbeeld.' })
  berichten?: EigenBerichtInput[]

  @Field(() => Boolean, { defaultValue: false, description: 'Laat alleen zien welke berichten uitgaan. Er verandert niets.' })
  proef?: boolean
}
