import { Field, ID, ObjectType } from 'type-graphql'

@ObjectType('Betrokkenezaak', { description: 'Een zaak waarin deze betrokkene staat, of misschien staat.' })
export class Betrokkenezaak {
  @Field(() => ID, { description: 'De persoon in het register van die zaak.' })
  betrokkeneId: string

  @Field(() => ID)
  dossierId: string

  @Field(() => String)
  zaaknummer: string

  @Field(() => String)
  hoedanigheid: string

  @Field(() => String, { description: 'deze (de zaak waarvanuit u vraagt), zelfde (naam en geboortedatum gelijk), geboortedatum (alleen die gelijk) of naam (een geboortedatum ontbreekt).' })
  overeenkomst: string
}
