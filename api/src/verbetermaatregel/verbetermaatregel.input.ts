import { Field, ID, InputType, Int } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'

@InputType({ description: 'Een maatregel, nieuw (zonder id) of gewijzigd (met id en versie). Een onaffe maatregel mag.' })
export class VerbetermaatregelBewarenInput {
  @Field(() => ID)
  zelfonderzoekId: string

  @Field(() => ID, { nullable: true })
  id?: string | null

  @Field(() => Int, { nullable: true, description: 'De versie waarop u verder schreef; bij een bestaande maatregel.' })
  versie?: number | null

  @Field(() => String)
  wat: string

  @Field(() => String, { defaultValue: '' })
  voorWie: string

  @Field(() => String, { defaultValue: '', description: 'Als functie.' })
  eigenaar: string

  @Field(() => String, { defaultValue: '', description: 'Zoals getypt; een hele datum is JJJJ-MM-DD.' })
  datum: string

  @Field(() => String, { defaultValue: '', description: 'Waaraan u ziet dat het gelukt is.' })
  norm: string

  @Field(() => String, { defaultValue: '' })
  middelen: string

  @Field(() => String, { defaultValue: '' })
  borging: string

  @Field(() => String, { defaultValue: '', description: 'getroffen, voorgenomen of leeg.' })
  status: string

  @Field(() => [ID], { defaultValue: [], description: 'De oorzaken waarop de maatregel aansluit.' })
  oorzaakIds: string[]

  @Field(() => GraphQLUUID, { description: 'Zelf gekozen; dezelfde sleutel bewaart maar één keer.' })
  sleutel: string
}

@InputType({ description: 'Zet een maatregel op een andere plaats in de lijst.' })
export class VerbetermaatregelVerplaatsenInput {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  versie: number

  @Field(() => String, { nullable: true, description: 'omhoog of omlaag; anders geldt volgorde.' })
  richting?: 'omhoog' | 'omlaag' | null

  @Field(() => Int, { nullable: true, description: 'Plaats vanaf 0; weglaten zet hem achteraan.' })
  volgorde?: number | null

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class VerbetermaatregelVerwijderenInput {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  versie: number

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class VerbetermaatregelHerstellenInput {
  @Field(() => ID)
  id: string

  @Field(() => GraphQLUUID)
  sleutel: string
}
