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
