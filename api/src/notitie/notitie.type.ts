import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'
import { Node } from '../graphql/node.type.ts'
import { Json, Moment } from '../graphql/scalars.ts'
import { een, leestype, veel } from '../lezen/leesmodel.ts'

@ObjectType({ description: 'Aan wie een notitie ging, en wat die las.' })
export class Notitieverzending {
  @Field(() => String, { description: 'politiek, beleid, opdrachtgever of uitvoering.' })
  hoedanigheid: string

  @Field(() => String, { description: 'Functie van de ontvanger, geen naam.' })
  ontvanger: string

  @Field(() => String, { description: 'portaal of buiten.' })
  kanaal: string

  @Field(() => String)
  tekst: string

  @Field(() => Moment)
  op: Date | string
}

@ObjectType('Notitie', { implements: Node, description: 'Een versie van de bestuurlijke informatienotitie (Rotterdam taak 1). Wat is verzonden, verandert niet meer.' })
export class Notitie {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  nummer: number

  @Field(() => Json, { description: 'De vaste delen: wat, context, aanpak, woordvoering, vervolg en, in de uitgebreide variant, achtergrond.' })
  delen: Record<string, string>

  @Field(() => Boolean, { description: 'De gewone variant bevat zo min mogelijk gegevens.' })
  uitgebreid: boolean

  @Field(() => String)
  reden: string

  @Field(() => Int)
  versie: number

  @Field(() => Moment)
  bewaardOp: Date | string

  @Field(() => Gebruiker)
  bewaardDoor: Gebruiker

  @Field(() => Moment, { nullable: true })
  verzondenOp: Date | string | null

  @Field(() => [Notitieverzending])
  verzendingen: Notitieverzending[]
}

leestype('Notitieverzending', 'notitieverzending')
leestype('Notitie', 'notitie', { bewaardDoor: een('Gebruiker', 'bewaard_door'), verzendingen: veel('Notitieverzending', 'notitie_id', 'id') })
