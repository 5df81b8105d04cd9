import { Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.type.ts'
import { leestype } from '../lezen/leesmodel.ts'

@ObjectType('Organisatie', { implements: Node, description: 'Een aanbieder, toezichthouder of gemeente.' })
export class Organisatie {
  @Field(() => ID)
  id: string

  @Field(() => String)
  soort: string

  @Field(() => String)
  naam: string

  @Field(() => String, { nullable: true })
  kvkNummer: string | null

  @Field(() => String, { nullable: true })
  vestigingsnummer: string | null

  @Field(() => String, { nullable: true })
  gemeentecode: string | null

  @Field(() => Boolean, { description: 'De bestuurder schrijft zelf het onderzoek.' })
  eenpersoons: boolean
}

leestype('Organisatie', 'organisatie')
