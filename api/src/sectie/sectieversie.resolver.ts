import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Extensions, ID, Info, Int, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { fout } from '../graphql/fouten.ts'
import { uuidVan } from '../graphql/id.ts'
import { maakVerbinding, type Verbinding } from '../graphql/verbinding.type.ts'
import { leesCursor, leesVerbinding } from '../lezen/lees-verbinding.ts'
import { Mag } from '../toegang/mag.ts'
import { Sectieversie } from './sectieversie.type.ts'

const SectieversieVerbinding = maakVerbinding('Sectieversie', () => Sectieversie)
/** A version's own id is in order of time; the page after it has smaller ids. */
const NA = ' and w.id < $2::uuid'

@Resolver(() => Sectieversie)
export class SectieversieResolver {
  @Extensions({ ruw: 'verbinding' })
  @Mag('sectie_bewaren')
  @Query(() => SectieversieVerbinding, { description: 'De eerdere teksten van een onderdeel, de nieuwste bovenaan. Van een vreemd onderdeel is de lijst leeg.' })
  async sectieversies(
    @Arg('sectieId', () => ID) sectieId: string,
    @Arg('first', () => Int, { defaultValue: 20, description: '1 tot en met 100.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Verbinding<Sectieversie>> {
    if (first < 1 || first > 100) throw fout('PAGINA_ONGELDIG', 'Vraag 1 tot en met 100 versies per keer.')
    const [na] = after ? (leesCursor(after, 1) ?? []) : []
    return (await leesVerbinding(context, info, {
      type: 'Sectieversie', eerste: first, volgorde: ['id'], aflopend: true,
      waar: `w.sectie_id = $1::uuid${na ? NA : ''}`,
      waarden: [uuidVan('Sectie', sectieId), ...(na ? [uuidVan('Sectieversie', `Sectieversie_${na}`)] : [])],
    })) as Verbinding<Sectieversie>
  }
}
