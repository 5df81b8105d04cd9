import type { GraphQLResolveInfo } from 'graphql'
import { Arg, createUnionType, Ctx, Field, Info, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { FOUTEN, type Weigering } from '../graphql/fout.type.ts'
import { isWeigering } from '../graphql/geweigerd.ts'
import { leesResultaat } from '../lezen/lees-resultaat.ts'
import { Mag } from '../toegang/mag.ts'
import type { Recorduitkomst } from '../zelfonderzoek/record.ts'
import { Zelfonderzoek } from '../zelfonderzoek/zelfonderzoek.type.ts'
import { VerbetermaatregelBewarenInput, VerbetermaatregelHerstellenInput, VerbetermaatregelVerplaatsenInput, VerbetermaatregelVerwijderenInput } from './verbetermaatregel.input.ts'
import { Verbetermaatregel } from './verbetermaatregel.type.ts'
import { bewaarVerbetermaatregel } from './bewaar-verbetermaatregel.ts'
import { herstelVerbetermaatregel, verplaatsVerbetermaatregel, verwijderVerbetermaatregel } from './wijzig-lijst.ts'

@ObjectType({ description: 'De maatregel zoals die er nu staat, en het rapport waar hij bij hoort.' })
export class VerbetermaatregelBewaard {
  @Field(() => Verbetermaatregel)
  verbetermaatregel: Verbetermaatregel

  @Field(() => Zelfonderzoek)
  zelfonderzoek: Zelfonderzoek
}

export const VerbetermaatregelResultaat = createUnionType({
  name: 'VerbetermaatregelResultaat',
  types: () => [VerbetermaatregelBewaard, ...FOUTEN] as const,
  resolveType: (waarde) => (waarde as unknown as { __typename: string }).__typename,
})

type Antwoord = Promise<object>

@Resolver(() => Verbetermaatregel)
export class VerbetermaatregelResolver {
  @Mag('maatregel_bewaren')
  @Mutation(() => VerbetermaatregelResultaat, { description: 'Voegt een maatregel toe of wijzigt die. Bij een ouder versienummer krijgt u erbij wat er nu staat.' })
  async verbetermaatregelBewaren(@Arg('input', () => VerbetermaatregelBewarenInput) input: VerbetermaatregelBewarenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Antwoord {
    return antwoord(context, info, await bewaarVerbetermaatregel(context, input))
  }

  @Mag('maatregel_bewaren')
  @Mutation(() => VerbetermaatregelResultaat, { description: 'Zet een maatregel op een andere plaats in de lijst.' })
  async verbetermaatregelVerplaatsen(@Arg('input', () => VerbetermaatregelVerplaatsenInput) input: VerbetermaatregelVerplaatsenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Antwoord {
    return antwoord(context, info, await verplaatsVerbetermaatregel(context, input))
  }

  @Mag('maatregel_bewaren')
  @Mutation(() => VerbetermaatregelResultaat, { description: 'Haalt een maatregel uit het rapport. Terughalen kan 30 dagen.' })
  async verbetermaatregelVerwijderen(@Arg('input', () => VerbetermaatregelVerwijderenInput) input: VerbetermaatregelVerwijderenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Antwoord {
    return antwoord(context, info, await verwijderVerbetermaatregel(context, input))
  }

  @Mag('maatregel_bewaren')
  @Mutation(() => VerbetermaatregelResultaat, { description: 'Haalt een verwijderde maatregel terug, met zijn koppelingen.' })
  async verbetermaatregelHerstellen(@Arg('input', () => VerbetermaatregelHerstellenInput) input: VerbetermaatregelHerstellenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Antwoord {
    return antwoord(context, info, await herstelVerbetermaatregel(context, input))
  }
}

async function antwoord(context: Context, info: GraphQLResolveInfo, uit: Recorduitkomst | Weigering): Antwoord {
  if (isWeigering(uit)) return uit
  return leesResultaat(context, info, 'VerbetermaatregelBewaard', {
    verbetermaatregel: { type: 'Verbetermaatregel', id: uit.id },
    zelfonderzoek: { type: 'Zelfonderzoek', id: uit.zelfonderzoekId },
  })
}
