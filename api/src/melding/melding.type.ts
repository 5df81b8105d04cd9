import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.type.ts'
import { Datum, Json, Moment } from '../graphql/scalars.ts'
import { berekend, een, kolom, leestype, veel } from '../lezen/leesmodel.ts'
import { Document } from '../document/document.type.ts'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'
import { Client } from './client.type.ts'

@ObjectType('Melding', { implements: Node, description: 'De melding van een calamiteit of geweld (Westerkwartier art. 4).' })
export class Melding {
  @Field(() => ID)
  id: string

  @Field(() => Json, { description: 'De velden van art. 4, zonder de gegevens van de cliënt.' })
  inhoud: Record<string, unknown>

  @Field(() => Client, { nullable: true, description: 'Alleen voor de aanbieder en de toezichthouder van dit dossier.' })
  client: Client | null

  @Field(() => Int)
  versie: number

  @Field(() => Moment)
  bewaardOp: Date | string

  @Field(() => Moment, { nullable: true })
  ingediendOp: Date | string | null

  @Field(() => Gebruiker, { nullable: true })
  ingediendDoor: Gebruiker | null

  @Field(() => Datum, { nullable: true, description: 'Drie werkdagen na bekend worden (art. 2).' })
  uiterlijkOp: string | null

  @Field(() => Boolean)
  teLaat: boolean

  @Field(() => Moment, { nullable: true })
  ontvangstBevestigdOp: Date | string | null

  @Field(() => [Document], { description: 'Bestanden bij de melding.' })
  bijlagen: Document[]
}

leestype(
  'Melding',
  'melding',
  { client: berekend('_client', '_dossier'), ingediendDoor: een('Gebruiker', 'ingediend_door'), bijlagen: veel('Document', 'dossier_id', 'toegevoegd_op, id', `{k}.bij = 'melding' and {k}.verwijderd_op is null`, 'dossier_id') },
  { _client: kolom('client_versleuteld'), _dossier: kolom('dossier_id') },
)
