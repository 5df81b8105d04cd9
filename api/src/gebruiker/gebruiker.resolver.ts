import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, Extensions, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { leesEen } from '../lezen/lees-een.ts'
import { Mag, vrager } from '../toegang/mag.ts'
import { Gebruiker } from './gebruiker.type.ts'

@Resolver(() => Gebruiker)
export class GebruikerResolver {
  @Extensions({ ruw: 'een' })
  @Mag('ingelogd')
  @Query(() => Gebruiker, { nullable: true, description: 'Wie u bent volgens onze eigen administratie.' })
  ik(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return leesEen(context, info, { type: 'Gebruiker', waar: 'w.id = $1::uuid', waarden: [vrager(context).id], voorrang: true })
  }
}
