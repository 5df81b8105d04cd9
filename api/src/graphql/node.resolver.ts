import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import { knoopVraag } from '../lezen/knoop.ts'
import { leesEen } from '../lezen/lees-een.ts'
import { Mag, vrager } from '../toegang/mag.ts'
import type { Context } from './context.ts'
import { Node } from './node.type.ts'

@Resolver(() => Node)
export class NodeResolver {
  @Mag('dossier_lezen')
  @Query(() => Node, { nullable: true, description: 'Iets van uw dossiers met zijn id. Van iets dat er niet is of niet van u is, is het antwoord gelijk: null.' })
  async node(@Arg('id', () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    const vraag = knoopVraag(vrager(context), context.correlatieId, id)
    return vraag ? leesEen(context, info, vraag) : null
  }
}
