import type { GraphQLResolveInfo } from 'graphql'
import { Arg, createUnionType, Ctx, Field, Info, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { FOUTEN, type Weigering } from '../graphql/fout.type.ts'
import { isWeigering } from '../graphql/geweigerd.ts'
import { leesResultaat } from '../lezen/lees-resultaat.ts'
import { Mag } from '../toegang/mag.ts'
import type { Recorduitkomst } from '../zelfonderzoek/record.ts'
import { Zelfonderzoek } from '../zelfonderzoek/zelfonderzoek.type.ts'
import { draaiOvernameTerug } from './draai-terug.ts'
import { neemRapportOver } from './neem-over.ts'
import { OvernameTerugdraaienInput, RapportOvernemenInput } from './overname.input.ts'
import { Overname } from './overname.type.ts'

@ObjectType({ description: 'De overname zoals zij nu is, en het rapport waar zij bij hoort.' })
export class RapportOvergenomen {
  @Field(() => Overname)
  overname: Overname

  @Field(() => Zelfonderzoek)
  zelfonderzoek: Zelfonderzoek
}

export const OvernameResultaat = createUnionType({
  name: 'OvernameResultaat',
  types: () => [RapportOvergenomen, ...FOUTEN] as const,
  resolveType: (waarde) => (waarde as unknown as { __typename: string }).__typename,
})

@Resolver(() => Overname)
export class OvernameResolver {
  @Mag('sectie_bewaren')
  @Mutation(() => OvernameResultaat, { description: 'Neemt teksten, oorzaken en maatregelen uit een eigen rapport over, in één keer. Wat er al staat, blijft staan en komt er niet dubbel bij.' })
  async rapportOvernemen(@Arg('input', () => RapportOvernemenInput) input: RapportOvernemenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return antwoord(context, info, await neemRapportOver(context, input))
  }

  @Mag('sectie_bewaren')
  @Mutation(() => OvernameResultaat, { description: 'Draait een overname terug. Wat daarna is veranderd, blijft staan.' })
  async overnameTerugdraaien(@Arg('input', () => OvernameTerugdraaienInput) input: OvernameTerugdraaienInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return antwoord(context, info, await draaiOvernameTerug(context, input))
  }
}

async function antwoord(context: Context, info: GraphQLResolveInfo, uit: Recorduitkomst | Weigering): Promise<object> {
  if (isWeigering(uit)) return uit
  return leesResultaat(context, info, 'RapportOvergenomen', {
    overname: { type: 'Overname', id: uit.id },
    zelfonderzoek: { type: 'Zelfonderzoek', id: uit.zelfonderzoekId },
  })
}
