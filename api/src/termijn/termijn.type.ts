import { Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.type.ts'
import { Datum, Json, Moment } from '../graphql/scalars.ts'
import { kolom, leestype } from '../lezen/leesmodel.ts'

@ObjectType('Termijn', { implements: Node, description: 'Een termijn met de berekening van de einddatum.' })
export class Termijn {
  @Field(() => ID)
  id: string

  @Field(() => String)
  soort: string

  @Field(() => Datum)
  startOp: string

  @Field(() => Datum, { description: 'Laatste dag, tot en met 24 uur in Nederland.' })
  eindOp: string

  @Field(() => [Json], { description: 'De stappen van de berekening.' })
  afleiding: Record<string, unknown>[]

  @Field(() => String)
  grondslag: string

  @Field(() => Datum, { nullable: true })
  voldaanOp: string | null

  @Field(() => Datum, { nullable: true })
  vervallenOp: string | null

  @Field(() => String, { description: 'Functie van wie de termijn bindt, bij een termijn per persoon; anders leeg.' })
  persoon: string

  @Field(() => Moment, { nullable: true, description: 'Het moment waarop de termijn voorbij is; bij een termijn in uren het uur zelf.' })
  eindMoment: Date | string | null

  @Field(() => Boolean, { description: 'De termijn staat nu stil.' })
  opgeschort: boolean
}

leestype('Termijn', 'termijn', { opgeschort: kolom(`exists (select from json_array_elements({a}.opschortingen) rust where rust->>'tot' is null)`) })
