import { Field, ID, InputType } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'
import { BerichtkeuzeInput } from '../bericht/berichtkeuze.input.ts'
import { Datum } from '../graphql/scalars.ts'

@InputType({ description: 'Een tekst bij een onderdeel van de stap, zoals een grond, een deel van een bericht of iets dat vastgelegd moet zijn.' })
export class StaptekstInput {
  @Field(() => String)
  id: string

  @Field(() => String, { defaultValue: '' })
  tekst: string
}

@InputType({ description: 'Een stap van de procedure. Wat een stap vraagt, staat in de tabel van het protocol.' })
export class StapZettenInput extends BerichtkeuzeInput {
  @Field(() => ID)
  dossierId: string

  @Field(() => String, { description: 'De handeling, zoals Dossier.handelingen haar noemt.' })
  handeling: string

  @Field(() => String, { defaultValue: '' })
  motivering: string

  @Field(() => [StaptekstInput], { defaultValue: [], description: 'De gronden van een besluit, elk met een motivering waar het protocol die vraagt.' })
  gronden: StaptekstInput[]

  @Field(() => Datum, { nullable: true, description: 'De laatste dag die u stelt, of waarnaar u verlengt.' })
  tot?: string | null

  @Field(() => String, { defaultValue: '', description: 'Functie van wie het betreft, bij een termijn per persoon. Geen naam.' })
  persoon: string

  @Field(() => [StaptekstInput], { defaultValue: [], description: 'De delen die het bericht moet hebben.' })
  delen: StaptekstInput[]

  @Field(() => [StaptekstInput], { defaultValue: [], description: 'De velden van de melding die aangevuld moeten worden, elk met wat er ontbreekt.' })
  velden: StaptekstInput[]

  @Field(() => ID, { nullable: true, description: 'De toezichthouder aan wie u overdraagt.' })
  aanId?: string | null

  @Field(() => [StaptekstInput], { defaultValue: [], description: 'Wat bij deze stap moet zijn vastgelegd, in woorden. Een lege tekst telt niet.' })
  vastgelegd: StaptekstInput[]

  @Field(() => String, { defaultValue: '', description: 'Een toelichting in het bericht aan de aanbieder.' })
  toelichting: string

  @Field(() => GraphQLUUID)
  sleutel: string
}
