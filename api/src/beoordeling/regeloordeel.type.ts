import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.type.ts'
import { Moment } from '../graphql/scalars.ts'
import { leestype } from '../lezen/leesmodel.ts'

@ObjectType('Regeloordeel', { implements: Node, description: 'Of de toezichthouder het eens is met wat de controle van één oorzaak of maatregel zegt.' })
export class Regeloordeel {
  @Field(() => ID)
  id: string

  @Field(() => String, { description: 'De oorzaak of maatregel, zoals in de inhoud van de indiening.' })
  recordId: string

  @Field(() => String, { description: 'Zoals oorzaak.indeling of maatregel.S.' })
  regel: string

  @Field(() => String, { description: 'Wat de controle zei.' })
  gezegd: string

  @Field(() => String, { description: 'eens, oneens of leeg.' })
  oordeel: string

  @Field(() => String)
  reden: string

  @Field(() => Int)
  versie: number

  @Field(() => Moment)
  bewaardOp: Date | string
}

leestype('Regeloordeel', 'regeloordeel')

@ObjectType({ description: 'Hoe vaak toezichthouders van de eigen organisatie anders oordelen dan een regel van de controle. Getallen kleiner dan vijf blijven leeg.' })
export class Overrulecijfer {
  @Field(() => String, { description: 'Id van een aspect, of een regel zoals maatregel.S.' })
  regel: string

  @Field(() => Int, { nullable: true, description: 'Keren dat een mens hierover oordeelde; leeg bij minder dan vijf.' })
  beoordeeld: number | null

  @Field(() => Int, { nullable: true, description: 'Keren dat die mens anders oordeelde; leeg als dat te herleiden zou zijn.' })
  anders: number | null
}
