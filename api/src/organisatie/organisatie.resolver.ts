import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql'
import { voerUit } from '../database/lees.ts'
import type { Context } from '../graphql/context.ts'
import { fout } from '../graphql/fouten.ts'
import { opdracht } from '../lezen/lees-een.ts'
import { selectLijst } from '../lezen/naar-sql.ts'
import { Mag, vrager } from '../toegang/mag.ts'
import { aanbiedersSql, BEHEER_SQL, andereToezichthoudersSql, ORGANISATIEZIJDEN, organisatiesSql } from './organisatie.repository.ts'
import { Organisatie } from './organisatie.type.ts'
import { Organisatiebeheer } from './organisatiebeheer.type.ts'

@Resolver(() => Organisatie)
export class OrganisatieResolver {
  @Mag('dossier_lezen')
  @Query(() => [Organisatie], { description: 'De aanbieders of gemeenten van uw dossiers, op naam.' })
  async organisaties(@Arg('soort', () => String, { description: 'aanbieder of gemeente.' }) soort: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Organisatie[]> {
    const zijde = ORGANISATIEZIJDEN.find((een) => een === soort)
    if (!zijde) throw fout('BAD_USER_INPUT', 'Vraag aanbieder of gemeente.')
    const sets = info.fieldNodes.flatMap((f) => (f.selectionSet ? [f.selectionSet] : []))
    const tekst = organisatiesSql(vrager(context), zijde, selectLijst(info, 'vol', 'Organisatie', sets, 'w'))
    return lees<Organisatie>(context, tekst, [vrager(context).organisatieId])
  }

  @Mag('signaal_vastleggen')
  @Query(() => [Organisatie], { description: 'Alle aanbieders, op naam; voor wie vastlegt over wie hij iets hoorde.' })
  aanbieders(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Organisatie[]> {
    const sets = info.fieldNodes.flatMap((f) => (f.selectionSet ? [f.selectionSet] : []))
    return lees<Organisatie>(context, aanbiedersSql(selectLijst(info, 'vol', 'Organisatie', sets, 'w')), [])
  }

  @Mag('overdragen')
  @Query(() => [Organisatie], { description: 'Andere toezichthouders, aan wie een dossier kan worden overgedragen, op naam.' })
  andereToezichthouders(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Organisatie[]> {
    const sets = info.fieldNodes.flatMap((f) => (f.selectionSet ? [f.selectionSet] : []))
    return lees<Organisatie>(context, andereToezichthoudersSql(selectLijst(info, 'vol', 'Organisatie', sets, 'w')), [vrager(context).organisatieId])
  }

  @Mag('beheer_lezen')
  @Query(() => [Organisatiebeheer], { description: 'Alle organisaties met hun accounts per rol, zonder namen en zonder dossiers.' })
  organisatiebeheer(@Ctx() context: Context): Promise<Organisatiebeheer[]> {
    return lees<Organisatiebeheer>(context, BEHEER_SQL, [])
  }
}

async function lees<T>(context: Context, tekst: string, waarden: readonly string[]): Promise<T[]> {
  const [rij] = await voerUit(context.pool, context.rij, opdracht(context, tekst, waarden))
  return JSON.parse(rij?.[0] ?? '[]') as T[]
}
