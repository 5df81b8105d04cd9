import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Wat de tekst van een maatregel over één letter van SMART zegt. Advies; een mens beslist.' })
export class Letteroordeel {
  @Field(() => String, { description: 'S, M, A, R of T.' })
  letter: string

  @Field(() => String, { description: 'ja, twijfel of nee.' })
  uitkomst: string

  @Field(() => String, { description: 'De woorden die beslisten; leeg als er niets is gevonden.' })
  bewijs: string

  @Field(() => [Int], { nullable: true, description: 'Plaats van die woorden in de tekst: begin en einde, einde niet meegeteld.' })
  bereik: number[] | null

  @Field(() => String)
  reden: string

  @Field(() => String, { nullable: true, description: 'Vraag die helpt om aan te vullen.' })
  vraag: string | null
}

@ObjectType({ description: 'De sterkte van een maatregel volgens de actiehiërarchie van RCA2.' })
export class Sterkteoordeel {
  @Field(() => String, { description: 'sterk, middel of zwak.' })
  sterkte: string

  @Field(() => String, { description: 'Soort handeling die besliste, in woorden.' })
  soort: string

  @Field(() => String, { description: 'De woorden die beslisten.' })
  bewijs: string

  @Field(() => [Int], { description: 'Plaats van die woorden in de tekst: begin en einde, einde niet meegeteld.' })
  bereik: number[]
}

@ObjectType({ description: 'Een tweede blik op een maatregel: duidelijk, zegt wat er verandert, zegt hoe het risico daalt.' })
export class Lensoordeel {
  @Field(() => String, { description: 'helder, verandering of risico.' })
  vraag: string

  @Field(() => String, { description: 'ja, twijfel of nee.' })
  uitkomst: string

  @Field(() => String, { description: 'De woorden die beslisten; leeg als er niets is gevonden.' })
  bewijs: string

  @Field(() => [Int], { nullable: true })
  bereik: number[] | null
}

@ObjectType({ description: 'Of het soort maatregel past bij het soort oorzaak (PRISMA, actiematrix). Advies.' })
export class Pasoordeel {
  @Field(() => String, { description: 'ECM-code van de oorzaak.' })
  code: string

  @Field(() => String, { description: 'past, past_minder, neutraal of onbekend.' })
  pas: string

  @Field(() => [String], { description: 'Strategieën die in de tekst staan.' })
  strategieen: string[]

  @Field(() => [String], { description: 'Strategieën die beter zouden passen; leeg als dat niet nodig is.' })
  beter: string[]
}

@ObjectType({ description: 'Een maatregel in de tekst, met zijn plaats.' })
export class Maatregeldeel {
  @Field(() => String)
  tekst: string

  @Field(() => [Int])
  bereik: number[]
}

@ObjectType({ description: 'Alles wat de controle in een maatregel leest. Advies; een mens beslist.' })
export class Maatregelduiding {
  @Field(() => [Letteroordeel])
  letters: Letteroordeel[]

  @Field(() => [Lensoordeel])
  lens: Lensoordeel[]

  @Field(() => Sterkteoordeel, { nullable: true, description: 'Leeg als er geen handeling is herkend.' })
  sterkte: Sterkteoordeel | null

  @Field(() => [Pasoordeel], { description: 'Per meegegeven code van een oorzaak.' })
  pas: Pasoordeel[]

  @Field(() => [Maatregeldeel], { description: 'De maatregelen in de tekst. Meer dan één: splits ze.' })
  delen: Maatregeldeel[]
}

@ObjectType({ description: 'Hoe een oorzaak leest: klasse, ECM-code en diepte, met de woorden die beslisten. Advies; een mens kiest.' })
export class Oorzaakduiding {
  @Field(() => String, { description: 'technisch, organisatorisch, menselijk of overig.' })
  klasse: string

  @Field(() => String)
  code: string

  @Field(() => String, { description: 'De code die daarna het best past.' })
  tweedeCode: string

  @Field(() => String, { description: 'symptoom, directe_oorzaak of basisoorzaak.' })
  diepte: string

  @Field(() => [String])
  bewijs: string[]

  @Field(() => String, { nullable: true, description: 'De vraag die een stap dieper leidt; leeg bij een basisoorzaak.' })
  vraagDoor: string | null
}
