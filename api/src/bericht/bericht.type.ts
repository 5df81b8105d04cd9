import { Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.type.ts'
import { Moment } from '../graphql/scalars.ts'
import { een, kolom, leestype } from '../lezen/leesmodel.ts'
import { Organisatie } from '../organisatie/organisatie.type.ts'

@ObjectType('Bericht', { implements: Node, description: 'Een bericht in het portaal, zoals het is verzonden.' })
export class Bericht {
  @Field(() => ID)
  id: string

  @Field(() => String)
  soort: string

  @Field(() => String)
  onderwerp: string

  @Field(() => String)
  tekst: string

  @Field(() => Moment)
  verzondenOp: Date | string

  @Field(() => Moment, { nullable: true })
  gelezenOp: Date | string | null

  @Field(() => Organisatie)
  van: Organisatie

  @Field(() => Organisatie)
  aan: Organisatie

  @Field(() => ID)
  dossierId: string
}

leestype('Bericht', 'bericht', { van: een('Organisatie', 'van_id'), aan: een('Organisatie', 'aan_id'), dossierId: kolom(`'Dossier_' || {a}.dossier_id`) })
