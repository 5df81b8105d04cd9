import { Field, ID, InputType, Int } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'

@InputType({ description: 'Een oorzaak, nieuw (zonder id) of gewijzigd (met id en versie). Een onaffe oorzaak mag.' })
export class BasisoorzaakBewarenInput {
  @Field(() => ID)
  zelfonderzoekId: string

  @Field(() => ID, { nullable: true })
  id?: string | null

  @Field(() => Int, { nullable: true, description: 'De versie waarop u verder schreef; bij een bestaande oorzaak.' })
  versie?: number | null

  @Field(() => ID, { nullable: true, description: 'De oorzaak waar deze onder hangt; zonder hangt hij onder de topgebeurtenis.' })
  ouderId?: string | null

  @Field(() => String)
  tekst: string

  @Field(() => String, { description: 'directe_oorzaak of basisoorzaak.' })
  soort: string

  @Field(() => String, { defaultValue: '', description: 'technisch, organisatorisch, menselijk, overig of leeg.' })
  klasse: string

  @Field(() => String, { defaultValue: '', description: 'Code van het Eindhovens Classificatiemodel, of leeg.' })
  ecmCode: string

  @Field(() => GraphQLUUID, { description: 'Zelf gekozen; dezelfde sleutel bewaart maar één keer.' })
  sleutel: string
}

@InputType({ description: 'Hangt een oorzaak ergens anders, met alles wat eronder hangt: één plaats op of neer, of onder een andere oorzaak.' })
export class BasisoorzaakVerplaatsenInput {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  versie: number

  @Field(() => String, { nullable: true, description: 'omhoog of omlaag; anders gelden ouderId en volgorde.' })
  richting?: 'omhoog' | 'omlaag' | null

  @Field(() => ID, { nullable: true, description: 'null hangt de oorzaak onder de topgebeurtenis; weglaten laat hem waar hij hangt.' })
  ouderId?: string | null

  @Field(() => Int, { nullable: true, description: 'Plaats vanaf 0; weglaten zet hem achteraan.' })
  volgorde?: number | null

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class BasisoorzaakVerwijderenInput {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  versie: number

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class BasisoorzaakHerstellenInput {
  @Field(() => ID)
  id: string

  @Field(() => GraphQLUUID)
  sleutel: string
}
