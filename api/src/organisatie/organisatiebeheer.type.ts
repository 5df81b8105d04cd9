import { Field, ID, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Hoeveel mensen met een rol kunnen inloggen.' })
export class Accounttelling {
  @Field(() => String)
  rol: string

  @Field(() => Int)
  actief: number

  @Field(() => Int)
  ingetrokken: number
}

@ObjectType({ description: 'Een organisatie zoals een beheerder die ziet: zonder iets van haar dossiers.' })
export class Organisatiebeheer {
  @Field(() => ID)
  id: string

  @Field(() => String)
  naam: string

  @Field(() => String)
  soort: string

  @Field(() => String, { nullable: true })
  gemeentecode: string | null

  @Field(() => Boolean)
  eenpersoons: boolean

  @Field(() => [Accounttelling])
  accounts: Accounttelling[]
}
