import type { GraphQLResolveInfo } from 'graphql'
import { Arg, createUnionType, Ctx, Field, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import { voerUit } from '../database/lees.ts'
import type { Context } from '../graphql/context.ts'
import { FOUTEN } from '../graphql/fout.type.ts'
import { isWeigering } from '../graphql/geweigerd.ts'
import { opdracht } from '../lezen/lees-een.ts'
import { leesResultaat } from '../lezen/lees-resultaat.ts'
import { Mag } from '../toegang/mag.ts'
import { beoordeelRegel } from './beoordeel-regel.ts'
import { RegelBeoordelenInput } from './regeloordeel.input.ts'
import { Overrulecijfer, Regeloordeel } from './regeloordeel.type.ts'

@ObjectType()
export class RegelBeoordeeld {
  @Field(() => Regeloordeel)
  oordeel: Regeloordeel
}

export const RegelBeoordelenResultaat = createUnionType({
  name: 'RegelBeoordelenResultaat', types: () => [RegelBeoordeeld, ...FOUTEN] as const, resolveType: (waarde: object) => (waarde as { __typename: string }).__typename,
})

const CIJFERS = `select coalesce(json_agg(json_build_object('regel', regel, 'beoordeeld', beoordeeld, 'anders', anders) order by regel), '[]'::json)::text from overrulecijfers()`

@Resolver(() => Regeloordeel)
export class RegeloordeelResolver {
  @Mag('aspect_beoordelen')
  @Mutation(() => RegelBeoordelenResultaat, { description: 'Bewaart of u het eens bent met wat de controle van één oorzaak of maatregel zegt. De aanbieder ziet dit niet.' })
  async regelBeoordelen(@Arg('input', () => RegelBeoordelenInput) input: RegelBeoordelenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const uit = await beoordeelRegel(context, input)
    if (isWeigering(uit)) return uit
    return leesResultaat(context, info, 'RegelBeoordeeld', { oordeel: { type: 'Regeloordeel', id: uit.oordeelId } })
  }

  @Mag('beheer_lezen')
  @Query(() => [Overrulecijfer], { description: 'Per regel van de controle hoe vaak toezichthouders van uw organisatie anders oordeelden. Alleen getallen, zonder iets van een dossier.' })
  async overrulecijfers(@Ctx() context: Context): Promise<Overrulecijfer[]> {
    const [rij] = await voerUit(context.pool, context.rij, opdracht(context, CIJFERS, []))
    return JSON.parse(rij?.[0] ?? '[]') as Overrulecijfer[]
  }
}
