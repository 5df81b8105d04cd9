import { Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.type.ts'
import { Moment } from '../graphql/scalars.ts'
import { kolom, leestype } from '../lezen/leesmodel.ts'

@ObjectType('Reactie', { implements: Node, description: 'Een reactie op een hoorverslag of op het conceptrapport, met wat ermee is gedaan.' })
export class Reactie {
  @Field(() => ID)
  id: string

  @Field(() => String, { description: 'hoorverslag of conceptrapport.' })
  op: string

  @Field(() => String, { description: 'Functie van wie reageerde; leeg als het de aanbieder was.' })
  vanFunctie: string

  @Field(() => Boolean)
  vanAanbieder: boolean

  @Field(() => ID, { nullable: true })
  gehoordeId: string | null

  @Field(() => String, { description: 'feitelijk of inhoud.' })
  soort: string

  @Field(() => String)
  tekst: string

  @Field(() => String, { description: 'link, account of papier.' })
  hoe: string

  @Field(() => Moment, { nullable: true })
  ondertekendOp: Date | string | null

  @Field(() => String, { description: 'SHA-256 van de tekst zoals die binnenkwam.' })
  sha256: string

  @Field(() => Moment)
  ontvangenOp: Date | string

  @Field(() => String, { nullable: true, description: 'verwerkt, deels of terzijde; null zolang er niets mee is gedaan.' })
  uitkomst: string | null

  @Field(() => String, { description: 'Wat ermee is gedaan, of waarom niet.' })
  afhandeling: string

  @Field(() => Boolean, { description: 'De toezichthouder verschilt wezenlijk van inzicht en liet dat weten.' })
  essentieel: boolean

  @Field(() => Moment, { nullable: true })
  afgehandeldOp: Date | string | null
}

leestype('Reactie', 'reactie', {
  vanFunctie: kolom(`coalesce((select g.functie from gehoorde g where g.id = {a}.gehoorde_id), '')`),
  gehoordeId: kolom(`'Gehoorde_' || {a}.gehoorde_id`),
})
