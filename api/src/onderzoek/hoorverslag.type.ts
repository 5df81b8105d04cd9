import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'
import { Node } from '../graphql/node.type.ts'
import { Datum, Moment } from '../graphql/scalars.ts'
import { een, leestype } from '../lezen/leesmodel.ts'

@ObjectType('Hoorverslag', { implements: Node, description: 'Een versie van het verslag van een gesprek.' })
export class Hoorverslag {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  versie: number

  @Field(() => String)
  tekst: string

  @Field(() => Datum)
  gesprekOp: string

  @Field(() => Moment, { nullable: true, description: 'Wanneer is verklaard dat het verslag op ambtseed is opgemaakt.' })
  ambtsedigOp: Date | string | null

  @Field(() => Gebruiker, { nullable: true })
  ambtsedigDoor: Gebruiker | null

  @Field(() => Moment, { nullable: true, description: 'Wanneer deze versie is voorgelegd.' })
  voorgelegdOp: Date | string | null

  @Field(() => Moment)
  bewaardOp: Date | string

  @Field(() => Gebruiker)
  bewaardDoor: Gebruiker
}

leestype('Hoorverslag', 'hoorverslag', { ambtsedigDoor: een('Gebruiker', 'ambtsedig_door'), bewaardDoor: een('Gebruiker', 'bewaard_door') })
