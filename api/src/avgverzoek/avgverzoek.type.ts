import { Field, ID, ObjectType } from 'type-graphql'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'
import { Node } from '../graphql/node.type.ts'
import { Datum, Moment } from '../graphql/scalars.ts'
import { berekend, een, kolom, leestype } from '../lezen/leesmodel.ts'

@ObjectType('Avgverzoek', { implements: Node, description: 'Een verzoek van een betrokkene op grond van de AVG (Westerkwartier art. 5 lid 2).' })
export class Avgverzoek {
  @Field(() => ID)
  id: string

  @Field(() => ID)
  betrokkeneId: string

  @Field(() => ID)
  dossierId: string

  @Field(() => String)
  zaaknummer: string

  @Field(() => String, { description: 'De hoedanigheid van wie het vraagt.' })
  hoedanigheid: string

  @Field(() => String, { description: 'inzage, rectificatie, wissing, beperking, overdraagbaarheid of bezwaar.' })
  soort: string

  @Field(() => String, { nullable: true, description: 'Wat er wordt gevraagd. Versleuteld bewaard.' })
  vraag: string | null

  @Field(() => Datum)
  ontvangenOp: string

  @Field(() => Datum, { description: 'Eén maand na ontvangst, of drie als er is verlengd (AVG art. 12 lid 3).' })
  uiterlijkOp: string

  @Field(() => String, { nullable: true, description: 'Hoe de identiteit is vastgesteld. Van een bewijs wordt geen kopie bewaard.' })
  identiteitWijze: string | null

  @Field(() => Moment, { nullable: true })
  identiteitOp: Date | string | null

  @Field(() => Moment, { nullable: true })
  verlengdOp: Date | string | null

  @Field(() => String)
  verlengingMotivering: string

  @Field(() => String, { nullable: true, description: 'toegewezen, deels of geweigerd.' })
  besluit: string | null

  @Field(() => [String], { description: 'Gronden van de weigering.' })
  gronden: string[]

  @Field(() => String)
  motivering: string

  @Field(() => String, { nullable: true })
  omvang: string | null

  @Field(() => String, { nullable: true })
  wiswijze: string | null

  @Field(() => Moment, { nullable: true })
  beslotenOp: Date | string | null

  @Field(() => Gebruiker, { nullable: true })
  beslotenDoor: Gebruiker | null
}

leestype(
  'Avgverzoek',
  'avgverzoek',
  {
    vraag: berekend('_vraag', '_dossier'),
    beslotenDoor: een('Gebruiker', 'besloten_door'),
    betrokkeneId: kolom(`'Betrokkene_' || {a}.betrokkene_id`),
    dossierId: kolom(`'Dossier_' || {a}.dossier_id`),
    zaaknummer: kolom('(select d.zaaknummer from dossier d where d.id = {a}.dossier_id)'),
    hoedanigheid: kolom('(select b.hoedanigheid from betrokkene b where b.id = {a}.betrokkene_id)'),
  },
  { _vraag: kolom('vraag_versleuteld'), _dossier: kolom('dossier_id') },
)
