import { Field, ObjectType } from 'type-graphql'
import { Moment } from '../graphql/scalars.ts'

@ObjectType({ description: 'Een regel binnen criterium 6.' })
export class Deelregeluitkomst {
  @Field(() => String)
  id: string

  @Field(() => String)
  naam: string

  @Field(() => String, { description: 'ja, nee of onbekend.' })
  uitkomst: string

  @Field(() => String)
  waarom: string

  @Field(() => Moment, { nullable: true, description: 'Wanneer de uitkomst vanzelf verandert.' })
  opnieuwOp: string | null
}

@ObjectType({ description: 'Of een incident onder één criterium valt.' })
export class Criteriumuitkomst {
  @Field(() => String)
  criterium: string

  @Field(() => String)
  naam: string

  @Field(() => String, { description: 'ja, nee of onbekend. Onbekend is twijfel: dan helpt een consult.' })
  uitkomst: string

  @Field(() => String, { description: 'Waarom, in woorden.' })
  waarom: string

  @Field(() => [Deelregeluitkomst])
  deelregels: Deelregeluitkomst[]

  @Field(() => String)
  grondslag: string
}

@ObjectType({ description: 'De zeven criteria op één moment. Een mens besluit; dit is advies.' })
export class Criteriaoordeel {
  @Field(() => Moment)
  op: string

  @Field(() => [Criteriumuitkomst])
  uitkomsten: Criteriumuitkomst[]

  @Field(() => [String])
  geraakt: readonly string[]

  @Field(() => String, { description: 'melden, consult of geen_melding.' })
  advies: string

  @Field(() => String, { description: 'Of er ook een wettelijke meldplicht is: ja, nee of onbekend. Melden bij het loket vervangt die melding niet.' })
  ookWettelijkMelden: string

  @Field(() => Moment, { nullable: true })
  opnieuwOp: string | null
}
