import { Field, ID, ObjectType } from 'type-graphql'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'
import { Node } from '../graphql/node.type.ts'
import { Moment } from '../graphql/scalars.ts'
import { een, leestype } from '../lezen/leesmodel.ts'

@ObjectType('Taak', { implements: Node, description: 'Iets dat iemand buiten het portaal doet en hier bevestigt, zoals een bericht aan de politie of het inlichten van de cliënt.' })
export class Taak {
  @Field(() => ID)
  id: string

  @Field(() => String, { description: 'aanbieder of toezichthouder.' })
  voor: string

  @Field(() => String)
  soort: string

  @Field(() => String)
  titel: string

  @Field(() => String, { description: 'De tekst die verstuurd moet worden, als die er is.' })
  tekst: string

  @Field(() => String)
  grondslag: string

  @Field(() => Moment)
  aangemaaktOp: Date | string

  @Field(() => Moment, { nullable: true })
  gedaanOp: Date | string | null

  @Field(() => Gebruiker, { nullable: true })
  gedaanDoor: Gebruiker | null

  @Field(() => String)
  toelichting: string
}

leestype('Taak', 'taak', { gedaanDoor: een('Gebruiker', 'gedaan_door') })
