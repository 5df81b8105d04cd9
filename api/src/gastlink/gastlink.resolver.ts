import type { GraphQLResolveInfo } from 'graphql'
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { FOUTEN } from '../graphql/fout.type.ts'
import { isWeigering } from '../graphql/geweigerd.ts'
import { Moment } from '../graphql/scalars.ts'
import { dossierAntwoord, DossierResultaat } from '../melding/melding.resolver.ts'
import { Mag } from '../toegang/mag.ts'
import { maakGastlink, trekGastlinkIn } from './maak-gastlink.ts'

@InputType()
export class GastlinkMakenInput {
  @Field(() => ID)
  gehoordeId: string

  @Field(() => String, { description: 'hoorverslag of conceptrapport.' })
  op: string
}

@InputType()
export class GastlinkIntrekkenInput {
  @Field(() => ID)
  gastlinkId: string
}

@ObjectType({ description: 'Een nieuwe link. Sleutel en code ziet u alleen nu.' })
export class GastlinkGemaakt {
  @Field(() => String, { description: 'Het laatste deel van het adres.' })
  sleutel: string

  @Field(() => String, { description: 'De code die langs een andere weg dan de link naar de persoon gaat.' })
  code: string

  @Field(() => Moment)
  verlooptOp: string
}

export const GastlinkResultaat = createUnionType({
  name: 'GastlinkResultaat',
  types: () => [GastlinkGemaakt, ...FOUTEN] as const,
  resolveType: (waarde) => (waarde as unknown as { __typename: string }).__typename,
})

@Resolver()
export class GastlinkResolver {
  @Mag('hoorverslag_voorleggen')
  @Mutation(() => GastlinkResultaat, { description: 'Maakt een persoonlijke link om te reageren. Een eerdere link van dezelfde persoon werkt daarna niet meer.' })
  async gastlinkMaken(@Arg('input', () => GastlinkMakenInput) input: GastlinkMakenInput, @Ctx() context: Context): Promise<object> {
    const uit = await maakGastlink(context, input)
    return isWeigering(uit) ? uit : { __typename: 'GastlinkGemaakt', ...uit }
  }

  @Mag('hoorverslag_voorleggen')
  @Mutation(() => DossierResultaat, { description: 'Trekt een link in. Hij werkt daarna meteen niet meer.' })
  async gastlinkIntrekken(@Arg('input', () => GastlinkIntrekkenInput) input: GastlinkIntrekkenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await trekGastlinkIn(context, input.gastlinkId))
  }
}
