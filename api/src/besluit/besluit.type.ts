import { Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.type.ts'
import { Json, Moment } from '../graphql/scalars.ts'
import { een, leestype } from '../lezen/leesmodel.ts'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'

@ObjectType('Besluit', { implements: Node, description: 'Beëindigen van het onderzoek (art. 8) of vragen om aanvulling.' })
export class Besluit {
  @Field(() => ID)
  id: string

  @Field(() => String)
  soort: string

  @Field(() => String)
  motivering: string

  @Field(() => String, { description: 'Art. 8 lid 3: weergave van het onderzoek.' })
  weergave: string

  @Field(() => String, { description: 'Art. 8 lid 3.' })
  conclusies: string

  @Field(() => String, { description: 'Art. 8 lid 3.' })
  maatregelen: string

  @Field(() => String, { description: 'Aan de betrokken colleges (art. 8 lid 2).' })
  advies: string

  @Field(() => [Json], { description: 'De gronden waarop het besluit rust, elk met de motivering.' })
  gronden: { grond: string; motivering: string }[]

  @Field(() => Moment)
  genomenOp: Date | string

  @Field(() => Gebruiker)
  genomenDoor: Gebruiker
}

leestype('Besluit', 'besluit', { genomenDoor: een('Gebruiker', 'genomen_door') })
