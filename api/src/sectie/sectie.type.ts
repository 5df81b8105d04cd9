import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.type.ts'
import { Json, Moment } from '../graphql/scalars.ts'
import { een, leestype } from '../lezen/leesmodel.ts'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'

@ObjectType('Sectie', { implements: Node, description: 'Een onderdeel van het rapport (Bijlage, onderdeel 1 tot en met 11).' })
export class Sectie {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  nummer: number

  @Field(() => Json)
  inhoud: Record<string, unknown>

  @Field(() => String, { description: 'niet_begonnen, bezig, compleet of nvt, volgens de controle.' })
  stand: string

  @Field(() => Int, { description: 'Aantal aspecten dat er volgens de controle is.' })
  aanwezig: number

  @Field(() => Int)
  totaal: number

  @Field(() => Int)
  versie: number

  @Field(() => Moment, { nullable: true })
  bewaardOp: Date | string | null

  @Field(() => Gebruiker, { nullable: true })
  bewaardDoor: Gebruiker | null
}

leestype('Sectie', 'sectie', { bewaardDoor: een('Gebruiker', 'bewaard_door') })
