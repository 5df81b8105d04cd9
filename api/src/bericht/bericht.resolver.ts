import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Extensions, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { fout } from '../graphql/fouten.ts'
import { uuidVan } from '../graphql/id.ts'
import { maakVerbinding, type Verbinding } from '../graphql/verbinding.type.ts'
import { leesEen } from '../lezen/lees-een.ts'
import { leesVerbinding } from '../lezen/lees-verbinding.ts'
import { Mag, vrager } from '../toegang/mag.ts'
import { Bericht } from './bericht.type.ts'
import { markeerGelezen, postvakVraag } from './bericht.repository.ts'

const BerichtVerbinding = maakVerbinding('Bericht', () => Bericht)

@Resolver(() => Bericht)
export class BerichtResolver {
  @Extensions({ ruw: 'een' })
  @Mag('bericht_lezen')
  @Query(() => Bericht, { nullable: true, description: 'Eén bericht, zoals het is verzonden.' })
  bericht(@Arg('id', () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return leesEen(context, info, { type: 'Bericht', waar: 'w.id = $1::uuid', waarden: [uuidVan('Bericht', id)] })
  }

  @Mag('bericht_lezen')
  @Mutation(() => Boolean, { description: 'Zegt dat uw organisatie het bericht heeft gelezen. Vaker zeggen mag.' })
  berichtGelezen(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    return markeerGelezen(context, uuidVan('Bericht', id))
  }

  @Extensions({ ruw: 'verbinding' })
  @Mag('bericht_lezen')
  @Query(() => BerichtVerbinding, { description: 'Berichten aan uw organisatie, het nieuwste bovenaan.' })
  async berichten(
    @Arg('first', () => Int, { description: '1 tot en met 100.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Arg('alleenOngelezen', () => Boolean, { defaultValue: false }) alleenOngelezen: boolean,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Verbinding<Bericht>> {
    if (first < 1 || first > 100) throw fout('PAGINA_ONGELDIG', 'Vraag 1 tot en met 100 berichten per keer.')
    return (await leesVerbinding(context, info, postvakVraag(vrager(context), first, after, alleenOngelezen))) as Verbinding<Bericht>
  }
}
