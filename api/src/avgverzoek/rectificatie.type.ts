import { Field, ID, ObjectType } from 'type-graphql'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'
import { Node } from '../graphql/node.type.ts'
import { Moment } from '../graphql/scalars.ts'
import { berekend, een, kolom, leestype } from '../lezen/leesmodel.ts'

@ObjectType({ description: 'Waar iets is verbeterd, en wat er voortaan staat. Versleuteld bewaard.' })
export class Verbetering {
  @Field(() => String)
  plaats: string

  @Field(() => String)
  wordt: string
}

@ObjectType('Rectificatie', { implements: Node, description: 'Een verbetering op verzoek van een betrokkene (AVG art. 16). Wat er stond, blijft staan.' })
export class Rectificatie {
  @Field(() => ID)
  id: string

  @Field(() => Verbetering, { nullable: true })
  verbetering: Verbetering | null

  @Field(() => Moment)
  op: Date | string

  @Field(() => Gebruiker)
  door: Gebruiker
}

leestype('Rectificatie', 'rectificatie', { door: een('Gebruiker', 'door'), verbetering: berekend('_inhoud', '_dossier') }, { _inhoud: kolom('inhoud_versleuteld'), _dossier: kolom('dossier_id') })
