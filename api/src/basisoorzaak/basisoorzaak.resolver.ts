import type { GraphQLResolveInfo } from 'graphql'
import { Arg, createUnionType, Ctx, Field, Info, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { FOUTEN, type Weigering } from '../graphql/fout.type.ts'
import { isWeigering } from '../graphql/geweigerd.ts'
import { leesResultaat } from '../lezen/lees-resultaat.ts'
import { Mag } from '../toegang/mag.ts'
import type { Recorduitkomst } from '../zelfonderzoek/record.ts'
import { Zelfonderzoek } from '../zelfonderzoek/zelfonderzoek.type.ts'
import { BasisoorzaakBewarenInput, BasisoorzaakHerstellenInput, BasisoorzaakVerplaatsenInput, BasisoorzaakVerwijderenInput } from './basisoorzaak.input.ts'
import { Basisoorzaak } from './basisoorzaak.type.ts'
import { bewaarBasisoorzaak } from './bewaar-basisoorzaak.ts'
import { herstelBasisoorzaak } from './herstel-basisoorzaak.ts'
import { verplaatsBasisoorzaak } from './verplaats-basisoorzaak.ts'
import { verwijderBasisoorzaak } from './verwijder-basisoorzaak.ts'

@ObjectType({ description: 'De oorzaak zoals hij er nu staat, en het rapport waar hij bij hoort.' })
export class BasisoorzaakBewaard {
  @Field(() => Basisoorzaak)
  basisoorzaak: Basisoorzaak

  @Field(() => Zelfonderzoek)
  zelfonderzoek: Zelfonderzoek
}

export const BasisoorzaakResultaat = createUnionType({
  name: 'BasisoorzaakResultaat',
  types: () => [BasisoorzaakBewaard, ...FOUTEN] as const,
  resolveType: (waarde) => (waarde as unknown as { __typename: string }).__typename,
})

type Antwoord = Promise<object>

@Resolver(() => Basisoorzaak)
export class BasisoorzaakResolver {
  @Mag('oorzaak_bewaren')
  @Mutation(() => BasisoorzaakResultaat, { description: 'Voegt een oorzaak toe of wijzigt hem. Bij een ouder versienummer krijgt u erbij wat er nu staat.' })
  async basisoorzaakBewaren(@Arg('input', () => BasisoorzaakBewarenInput) input: BasisoorzaakBewarenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Antwoord {
    return antwoord(context, info, await bewaarBasisoorzaak(context, input))
  }

  @Mag('oorzaak_bewaren')
  @Mutation(() => BasisoorzaakResultaat, { description: 'Verplaatst een oorzaak met alles wat eronder hangt.' })
  async basisoorzaakVerplaatsen(@Arg('input', () => BasisoorzaakVerplaatsenInput) input: BasisoorzaakVerplaatsenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Antwoord {
    return antwoord(context, info, await verplaatsBasisoorzaak(context, input))
  }

  @Mag('oorzaak_bewaren')
  @Mutation(() => BasisoorzaakResultaat, { description: 'Haalt een oorzaak met alles wat eronder hangt uit het rapport. Terughalen kan 30 dagen.' })
  async basisoorzaakVerwijderen(@Arg('input', () => BasisoorzaakVerwijderenInput) input: BasisoorzaakVerwijderenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Antwoord {
    return antwoord(context, info, await verwijderBasisoorzaak(context, input))
  }

  @Mag('oorzaak_bewaren')
  @Mutation(() => BasisoorzaakResultaat, { description: 'Haalt een verwijderde oorzaak terug, met wat toen mee is verwijderd.' })
  async basisoorzaakHerstellen(@Arg('input', () => BasisoorzaakHerstellenInput) input: BasisoorzaakHerstellenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Antwoord {
    return antwoord(context, info, await herstelBasisoorzaak(context, input))
  }
}

async function antwoord(context: Context, info: GraphQLResolveInfo, uit: Recorduitkomst | Weigering): Antwoord {
  if (isWeigering(uit)) return uit
  return leesResultaat(context, info, 'BasisoorzaakBewaard', {
    basisoorzaak: { type: 'Basisoorzaak', id: uit.id },
    zelfonderzoek: { type: 'Zelfonderzoek', id: uit.zelfonderzoekId },
  })
}
