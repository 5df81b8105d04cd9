import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Extensions, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { fout } from '../graphql/fouten.ts'
import { uuidVan } from '../graphql/id.ts'
import { maakVerbinding, type Verbinding } from '../graphql/verbinding.type.ts'
import { leesCursor, leesVerbinding } from '../lezen/lees-verbinding.ts'
import { dossierAntwoord, DossierResultaat } from '../melding/melding.resolver.ts'
import { Mag, vrager } from '../toegang/mag.ts'
import { LeerpuntBijwerkenInput, LeerpuntVastleggenInput } from './leerpunt.input.ts'
import { Leerpunt } from './leerpunt.type.ts'
import { legLeerpuntVast, werkLeerpuntBij } from './leg-leerpunt-vast.ts'

const LeerpuntVerbinding = maakVerbinding('Leerpunt', () => Leerpunt)

@Resolver(() => Leerpunt)
export class LeerpuntResolver {
  @Extensions({ ruw: 'verbinding' })
  @Mag('leerpunt_bijwerken')
  @Query(() => LeerpuntVerbinding, { description: 'De leerpunten van uw loket, het nieuwste bovenaan.' })
  async leerpunten(
    @Arg('first', () => Int, { description: '1 tot en met 100.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Arg('stand', () => String, { nullable: true, description: 'open, opgepakt of afgerond.' }) stand: string | null | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Verbinding<Leerpunt>> {
    if (first < 1 || first > 100) throw fout('PAGINA_ONGELDIG', 'Vraag 1 tot en met 100 leerpunten per keer.')
    const waarden: string[] = [vrager(context).organisatieId]
    const waar = ['w.toezichthouder_id = $1::uuid']
    if (stand) waar.push(`w.stand = $${waarden.push(stand)}`)
    if (after) waar.push(`w.id < $${waarden.push(uuidVan('Leerpunt', `Leerpunt_${leesCursor(after, 1)?.[0] ?? ''}`))}::uuid`)
    return (await leesVerbinding(context, info, { type: 'Leerpunt', waar: waar.join(' and '), waarden, volgorde: ['id'], aflopend: true, eerste: first })) as Verbinding<Leerpunt>
  }

  @Mag('leerpunt_vastleggen')
  @Mutation(() => DossierResultaat, { description: 'Legt vast wat een zaak leerde.' })
  async leerpuntVastleggen(@Arg('input', () => LeerpuntVastleggenInput) input: LeerpuntVastleggenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await legLeerpuntVast(context, input))
  }

  @Mag('leerpunt_bijwerken')
  @Mutation(() => DossierResultaat, { description: 'Houdt bij wat er met een leerpunt gebeurt.' })
  async leerpuntBijwerken(@Arg('input', () => LeerpuntBijwerkenInput) input: LeerpuntBijwerkenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await werkLeerpuntBij(context, input))
  }
}
