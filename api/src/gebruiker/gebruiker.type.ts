import { Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.type.ts'
import { een, leestype } from '../lezen/leesmodel.ts'
import { Organisatie } from '../organisatie/organisatie.type.ts'

@ObjectType('Gebruiker', { implements: Node, description: 'Iemand die inlogt. Mensen heten hier naar hun functie.' })
export class Gebruiker {
  @Field(() => ID)
  id: string

  @Field(() => String)
  rol: string

  @Field(() => String)
  functie: string

  @Field(() => Organisatie)
  organisatie: Organisatie
}

leestype('Gebruiker', 'gebruiker', { organisatie: een('Organisatie', 'organisatie_id') })
