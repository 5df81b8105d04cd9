import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.type.ts'
import { Datum, Moment } from '../graphql/scalars.ts'
import { leestype, veel } from '../lezen/leesmodel.ts'
import { Hoorverslag } from './hoorverslag.type.ts'

@ObjectType('Gehoorde', { implements: Node, description: 'Iemand in het hoorplan, met de functie of hoedanigheid. Een naam wordt niet bewaard.' })
export class Gehoorde {
  @Field(() => ID)
  id: string

  @Field(() => String)
  functie: string

  @Field(() => String, { description: 'aanbieder, beroepskracht, client, vertegenwoordiger, naaste, mantelzorger of ander.' })
  hoedanigheid: string

  @Field(() => Boolean, { description: 'Of deze persoon wordt gehoord.' })
  horen: boolean

  @Field(() => String, { description: 'Waarom niet, bij wie niet wordt gehoord.' })
  reden: string

  @Field(() => Datum, { nullable: true, description: 'De dag van het gesprek waarvoor is uitgenodigd.' })
  gesprekOp: string | null

  @Field(() => String)
  uitnodiging: string

  @Field(() => Moment, { nullable: true })
  uitgenodigdOp: Date | string | null

  @Field(() => Int)
  versie: number

  @Field(() => [Hoorverslag], { description: 'De versies van het verslag, de oudste eerst.' })
  hoorverslagen: Hoorverslag[]
}

leestype('Gehoorde', 'gehoorde', { hoorverslagen: veel('Hoorverslag', 'gehoorde_id', 'versie') })
