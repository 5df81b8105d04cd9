import { Field, Int, ObjectType } from 'type-graphql'
import { Jaartabel } from '../jaarverslag/jaarverslag.type.ts'

@ObjectType({ description: 'Oorzaken en maatregelen over de jaren, over aanbieders heen. Elk getal staat ook in het jaarverslag van zijn jaar; kleine aantallen zijn verborgen.' })
export class Trends {
  @Field(() => [Int], { description: 'De jaren, het oudste eerst; elke tabel heeft er een kolom van.' })
  jaren: number[]

  @Field(() => [Int], { description: 'Jaren met minder dan 3 aanbieders, die daarom niet te zien zijn.' })
  weggelaten: number[]

  @Field(() => [Jaartabel])
  tabellen: Jaartabel[]
}
