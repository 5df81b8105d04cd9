import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { Mag } from '../toegang/mag.ts'
import { leesTrends } from './lees-trends.ts'
import { Trends } from './trends.type.ts'

@Resolver(() => Trends)
export class TrendsResolver {
  @Mag('trends_lezen')
  @Query(() => Trends, { description: 'Wat over de jaren te leren is van oorzaken en maatregelen, zonder dat een persoon, dossier of aanbieder te herkennen is.' })
  trends(@Ctx() context: Context): Promise<Trends> {
    return leesTrends(context)
  }
}
