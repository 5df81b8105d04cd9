import { Field, ID, ObjectType } from 'type-graphql'
import { Datum } from '../graphql/scalars.ts'

@ObjectType({ description: 'Een lopende termijn in een van uw dossiers, voor de kalender.' })
export class Kalendertermijn {
  @Field(() => ID)
  id: string

  @Field(() => String)
  soort: string

  @Field(() => String, { description: 'Functie van wie het betreft, bij een termijn per persoon.' })
  persoon: string

  @Field(() => Datum, { description: 'Laatste dag.' })
  eindOp: string

  @Field(() => Boolean, { description: 'De termijn staat stil; de laatste dag schuift dan op.' })
  opgeschort: boolean

  @Field(() => ID)
  dossierId: string

  @Field(() => String)
  zaaknummer: string

  @Field(() => String)
  titel: string

  @Field(() => String)
  protocol: string

  @Field(() => String)
  aanbieder: string
}
