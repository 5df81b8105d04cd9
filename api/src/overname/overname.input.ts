import { GraphQLUUID } from 'graphql-scalars'
import { Field, ID, InputType, Int } from 'type-graphql'
import { Json } from '../graphql/scalars.ts'

@InputType({ description: 'Tekst voor één onderdeel.' })
export class OvernamesectieInput {
  @Field(() => Int)
  nummer: number

  @Field(() => Int, { description: 'De versie die u zag. Staat er intussen meer, dan komt de tekst daarachter en zegt de uitkomst wie dat schreef.' })
  versie: number

  @Field(() => String, { description: 'Komt achter wat er bij Overige tekst staat; wat er al staat, komt er niet nog eens bij.' })
  tekst: string
}

@InputType({ description: 'Neemt een heel rapport over, in één keer: alles, of bij een storing niets.' })
export class RapportOvernemenInput {
  @Field(() => ID)
  zelfonderzoekId: string

  @Field(() => ID, { nullable: true, description: 'Het bestand waaruit u overneemt.' })
  documentId?: string | null

  @Field(() => [OvernamesectieInput])
  secties: OvernamesectieInput[]

  @Field(() => [String], { defaultValue: [] })
  oorzaken: string[]

  @Field(() => [String], { defaultValue: [] })
  maatregelen: string[]

  @Field(() => Json, { nullable: true, description: 'Wat uw toepassing erbij wil bewaren.' })
  blad?: Record<string, unknown> | null

  @Field(() => GraphQLUUID, { description: 'Zelf gekozen; dezelfde sleutel neemt maar één keer over. Dit wordt ook het nummer van de overname.' })
  sleutel: string
}

@InputType({ description: 'Zet terug wat er stond voor het overnemen. Wat daarna is veranderd, blijft.' })
export class OvernameTerugdraaienInput {
  @Field(() => ID)
  id: string

  @Field(() => GraphQLUUID)
  sleutel: string
}
