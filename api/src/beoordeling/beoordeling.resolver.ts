import type { GraphQLResolveInfo } from 'graphql'
import { Arg, createUnionType, Ctx, Field, Info, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { FOUTEN } from '../graphql/fout.type.ts'
import { isWeigering } from '../graphql/geweigerd.ts'
import { Indiening } from '../indiening/indiening.type.ts'
import { leesResultaat } from '../lezen/lees-resultaat.ts'
import { Mag } from '../toegang/mag.ts'
import { Aspectoordeel } from './aspectoordeel.type.ts'
import { beoordeelAspect } from './beoordeel-aspect.ts'
import { AspectBeoordelenInput, EindoordeelBewarenInput } from './beoordeling.input.ts'
import { bewaarEindoordeel } from './bewaar-eindoordeel.ts'

@ObjectType()
export class AspectBeoordeeld {
  @Field(() => Aspectoordeel)
  oordeel: Aspectoordeel

  @Field(() => Indiening)
  indiening: Indiening
}

@ObjectType()
export class EindoordeelBewaard {
  @Field(() => Indiening)
  indiening: Indiening
}

const resolveType = (waarde: object): string => (waarde as { __typename: string }).__typename

export const AspectBeoordelenResultaat = createUnionType({ name: 'AspectBeoordelenResultaat', types: () => [AspectBeoordeeld, ...FOUTEN] as const, resolveType })
export const EindoordeelBewarenResultaat = createUnionType({ name: 'EindoordeelBewarenResultaat', types: () => [EindoordeelBewaard, ...FOUTEN] as const, resolveType })

@Resolver(() => Aspectoordeel)
export class BeoordelingResolver {
  @Mag('aspect_beoordelen')
  @Mutation(() => AspectBeoordelenResultaat, { description: 'Bewaart het oordeel over één aspect van de nieuwste ronde. De aanbieder ziet het pas na een besluit.' })
  async aspectBeoordelen(@Arg('input', () => AspectBeoordelenInput) input: AspectBeoordelenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const uit = await beoordeelAspect(context, input)
    if (isWeigering(uit)) return uit
    return leesResultaat(context, info, 'AspectBeoordeeld', { oordeel: { type: 'Aspectoordeel', id: uit.oordeelId }, indiening: { type: 'Indiening', id: uit.indieningId } })
  }

  @Mag('aspect_beoordelen')
  @Mutation(() => EindoordeelBewarenResultaat, { description: 'Bewaart de antwoorden op de twee vragen van art. 8 lid 1. De aanbieder ziet ze pas na een besluit.' })
  async eindoordeelBewaren(@Arg('input', () => EindoordeelBewarenInput) input: EindoordeelBewarenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const uit = await bewaarEindoordeel(context, input)
    if (isWeigering(uit)) return uit
    return leesResultaat(context, info, 'EindoordeelBewaard', { indiening: { type: 'Indiening', id: uit.indieningId } })
  }
}
