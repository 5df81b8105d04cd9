import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.type.ts'
import { Moment } from '../graphql/scalars.ts'
import { kolom, leestype } from '../lezen/leesmodel.ts'

@ObjectType('Basisoorzaak', { implements: Node, description: 'Een oorzaak in de boom onder de topgebeurtenis (Bijlage, onderdeel 7).' })
export class Basisoorzaak {
  @Field(() => ID)
  id: string

  @Field(() => ID, { nullable: true })
  ouderId: string | null

  @Field(() => Int)
  volgorde: number

  @Field(() => String)
  tekst: string

  @Field(() => String)
  soort: string

  @Field(() => String)
  klasse: string

  @Field(() => String)
  ecmCode: string

  @Field(() => Int)
  versie: number

  @Field(() => Moment, { nullable: true, description: 'Terughalen kan 30 dagen.' })
  verwijderdOp: Date | string | null
}

leestype('Basisoorzaak', 'basisoorzaak', { ouderId: kolom(`'Basisoorzaak_' || {a}.ouder_id`) })
