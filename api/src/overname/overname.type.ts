import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Document } from '../document/document.type.ts'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'
import { Node } from '../graphql/node.type.ts'
import { Json, Moment } from '../graphql/scalars.ts'
import { een, kolom, leestype } from '../lezen/leesmodel.ts'

@ObjectType('Overname', { implements: Node, description: 'Het overnemen van een eigen rapport in het zelfonderzoek: dat het begon, wat ervan kwam en of het is teruggedraaid.' })
export class Overname {
  @Field(() => ID)
  id: string

  @Field(() => Document, { nullable: true, description: 'Het bestand waaruit is overgenomen.' })
  document: Document | null

  @Field(() => Int, { description: 'Aantal teksten, oorzaken en maatregelen dat is gestuurd.' })
  stappen: number

  @Field(() => Json, { nullable: true, description: 'Wat de toepassing erbij bewaarde om dit later weer te tonen.' })
  blad: Record<string, unknown> | null

  @Field(() => Moment)
  begonnenOp: Date | string

  @Field(() => Gebruiker)
  begonnenDoor: Gebruiker

  @Field(() => Moment, { nullable: true, description: 'Leeg zolang het werk loopt, en wanneer het stopte: dan is er niets overgenomen.' })
  klaarOp: Date | string | null

  @Field(() => Moment, { nullable: true })
  gestoptOp: Date | string | null

  @Field(() => String, { nullable: true, description: 'Waarom het stopte, en wat u kunt doen.' })
  gestoptOm: string | null

  @Field(() => Json, { nullable: true, description: 'Per onderdeel `gezet`, `stond_er` of `geweigerd`; hoeveel oorzaken en maatregelen erbij kwamen; wat is geweigerd.' })
  uitkomst: Record<string, unknown> | null

  @Field(() => Moment, { nullable: true })
  terugOp: Date | string | null

  @Field(() => Json, { nullable: true, description: 'Wat bij het terugdraaien is teruggezet, en wat bleef omdat het daarna is veranderd.' })
  teruguitkomst: Record<string, unknown> | null

  @Field(() => Boolean, { description: 'Het werk loopt nog. Wat na een halve minuut niet klaar is, is gestopt zonder iets over te nemen.' })
  bezig: boolean
}

/** Taking over is one transaction of a few seconds. One that has not ended by now died with its program. */
const NOG_BEZIG = `interval '30 seconds'`

leestype('Overname', 'overname', {
  document: een('Document', 'document_id'),
  begonnenDoor: een('Gebruiker', 'begonnen_door'),
  bezig: kolom(`({a}.klaar_op is null and {a}.gestopt_op is null and {a}.begonnen_op > now() - ${NOG_BEZIG})`),
})
