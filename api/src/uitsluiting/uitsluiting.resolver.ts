import type { GraphQLResolveInfo } from 'graphql'
import { Arg, createUnionType, Ctx, Field, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'
import type { Context } from '../graphql/context.ts'
import { FOUTEN, type Weigering } from '../graphql/fout.type.ts'
import { isWeigering } from '../graphql/geweigerd.ts'
import { Mag } from '../toegang/mag.ts'
import { hefUitsluitingOp, sluitUit } from './sluit-uit.ts'
import { UitsluitenInput, UitsluitingOpheffenInput } from './uitsluiting.input.ts'
import { leesUitsluitbaren, leesUitsluitingen } from './uitsluiting.repository.ts'
import { Uitsluiting } from './uitsluiting.type.ts'

@ObjectType({ description: 'Het is vastgelegd. Wie zichzelf uitsloot, kan de zaak niet meer lezen.' })
export class UitsluitingGewijzigd {
  @Field(() => String)
  zaaknummer: string
}

export const UitsluitingResultaat = createUnionType({
  name: 'UitsluitingResultaat',
  types: () => [UitsluitingGewijzigd, ...FOUTEN] as const,
  resolveType: (waarde) => (waarde as unknown as { __typename: string }).__typename,
})

@Resolver()
export class UitsluitingResolver {
  @Mag('uitsluiting_zien')
  @Query(() => [Uitsluiting], { description: 'Wie van deze zaak is of was uitgesloten, voor zover u over die mensen gaat.' })
  uitsluitingen(@Arg('zaaknummer', () => String) zaaknummer: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return leesUitsluitingen(context, info, zaaknummer)
  }

  @Mag('uitsluiting_zien')
  @Query(() => [Gebruiker], { description: 'Wie u van deze zaak kunt uitsluiten; leeg als u niet over de zaak gaat.' })
  uitsluitbaren(@Arg('zaaknummer', () => String) zaaknummer: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return leesUitsluitbaren(context, info, zaaknummer)
  }

  @Mag('uitsluiting_beheren')
  @Mutation(() => UitsluitingResultaat, { description: 'Sluit iemand van een zaak uit, in elke rol, vanaf nu.' })
  async uitsluiten(@Arg('input', () => UitsluitenInput) input: UitsluitenInput, @Ctx() context: Context): Promise<object> {
    return antwoord(await sluitUit(context, input))
  }

  @Mag('uitsluiting_beheren')
  @Mutation(() => UitsluitingResultaat, { description: 'Heft een uitsluiting op; die van uzelf kan alleen een ander opheffen.' })
  async uitsluitingOpheffen(@Arg('input', () => UitsluitingOpheffenInput) input: UitsluitingOpheffenInput, @Ctx() context: Context): Promise<object> {
    return antwoord(await hefUitsluitingOp(context, input))
  }
}

function antwoord(uit: { zaaknummer: string } | Weigering): object {
  return isWeigering(uit) ? uit : { __typename: 'UitsluitingGewijzigd', ...uit }
}
