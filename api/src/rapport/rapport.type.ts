import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'
import { Node } from '../graphql/node.type.ts'
import { Json, Moment } from '../graphql/scalars.ts'
import { een, leestype } from '../lezen/leesmodel.ts'

@ObjectType('Rapport', { implements: Node, description: 'Het rapport van de toezichthouder waaraan wordt geschreven.' })
export class Rapport {
  @Field(() => ID)
  id: string

  @Field(() => Json, { description: 'De delen met hun tekst.' })
  delen: { id: string; tekst: string }[]

  @Field(() => Int)
  versie: number

  @Field(() => Moment)
  bewaardOp: Date | string

  @Field(() => Gebruiker)
  bewaardDoor: Gebruiker
}

@ObjectType('Rapportversie', { implements: Node, description: 'Het rapport zoals het is verstuurd, vastgesteld of klaargemaakt om te publiceren. Wordt nooit gewijzigd.' })
export class Rapportversie {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  nummer: number

  @Field(() => String, { description: 'concept, definitief of openbaar.' })
  soort: string

  @Field(() => Json, { description: 'Titel, kenmerken, delen en bijlagen.' })
  inhoud: Record<string, unknown>

  @Field(() => Json, { description: 'Wie deze versie kreeg, en hoe.' })
  ontvangers: Record<string, unknown>[]

  @Field(() => String)
  sha256: string

  @Field(() => Moment)
  op: Date | string

  @Field(() => Gebruiker)
  door: Gebruiker
}

leestype('Rapport', 'rapport', { bewaardDoor: een('Gebruiker', 'bewaard_door') })
leestype('Rapportversie', 'rapportversie', { door: een('Gebruiker', 'door') })
