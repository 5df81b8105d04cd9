import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'
import { Node } from '../graphql/node.type.ts'
import { Datum, Moment } from '../graphql/scalars.ts'
import { een, kolom, leestype } from '../lezen/leesmodel.ts'

@ObjectType('Leerpunt', { implements: Node, description: 'Wat een zaak leerde over beleid, werkproces of stelsel (Rotterdam taak 3).' })
export class Leerpunt {
  @Field(() => ID)
  id: string

  @Field(() => ID)
  dossierId: string

  @Field(() => String, { description: 'beleid, werkproces of stelsel.' })
  soort: string

  @Field(() => String)
  tekst: string

  @Field(() => String, { description: 'Functie of organisatie die het oppakt.' })
  eigenaar: string

  @Field(() => String, { description: 'Wat ermee is of wordt gedaan.' })
  vervolg: string

  @Field(() => Datum, { nullable: true, description: 'Wanneer er weer naar gekeken wordt.' })
  vervolgOp: string | null

  @Field(() => String, { description: 'open, opgepakt of afgerond.' })
  stand: string

  @Field(() => Int)
  versie: number

  @Field(() => Moment)
  vastgelegdOp: Date | string

  @Field(() => Gebruiker)
  vastgelegdDoor: Gebruiker
}

leestype('Leerpunt', 'leerpunt', { vastgelegdDoor: een('Gebruiker', 'vastgelegd_door'), dossierId: kolom(`'Dossier_' || {a}.dossier_id`) })
