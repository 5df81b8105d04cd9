import type { GraphQLResolveInfo } from 'graphql'
import { Arg, createUnionType, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import { Dossier } from '../dossier/dossier.type.ts'
import type { Context } from '../graphql/context.ts'
import { FOUTEN, type Weigering } from '../graphql/fout.type.ts'
import { isWeigering } from '../graphql/geweigerd.ts'
import { globaalId, uuidVan } from '../graphql/id.ts'
import { leesEen } from '../lezen/lees-een.ts'
import { Mag } from '../toegang/mag.ts'
import { NoodtoegangBeeindigenInput, NoodtoegangOpenenInput } from './noodtoegang.input.ts'
import { leesNoodtoegangen, nooddossierVraag } from './noodtoegang.repository.ts'
import { Noodtoegang } from './noodtoegang.type.ts'
import { beeindigNoodtoegang, openNoodtoegang } from './open-noodtoegang.ts'

@ObjectType({ description: 'Het is vastgelegd, en de toezichthouder heeft er bericht van.' })
export class NoodtoegangGewijzigd {
  @Field(() => ID)
  noodtoegangId: string
}

export const NoodtoegangResultaat = createUnionType({
  name: 'NoodtoegangResultaat',
  types: () => [NoodtoegangGewijzigd, ...FOUTEN] as const,
  resolveType: (waarde) => (waarde as unknown as { __typename: string }).__typename,
})

@Resolver()
export class NoodtoegangResolver {
  @Mag('noodtoegang_zien')
  @Query(() => [Noodtoegang], { description: 'Welke dossiers in nood zijn geopend, de nieuwste eerst: van uw organisatie, of die u zelf beheert.' })
  noodtoegangen(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return leesNoodtoegangen(context, info)
  }

  @Mag('noodtoegang_lezen')
  @Query(() => Dossier, { nullable: true, description: 'Het dossier dat voor u in nood open staat. Elke keer lezen wordt vastgelegd.' })
  nooddossier(@Arg('id', () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return leesEen(context, info, nooddossierVraag(context, uuidVan('Dossier', id)))
  }

  @Mag('noodtoegang_zien')
  @Mutation(() => NoodtoegangResultaat, { description: 'Beëindigt noodtoegang voordat de tijd om is.' })
  async noodtoegangBeeindigen(@Arg('input', () => NoodtoegangBeeindigenInput) input: NoodtoegangBeeindigenInput, @Ctx() context: Context): Promise<object> {
    return antwoord(await beeindigNoodtoegang(context, input))
  }

  @Mag('noodtoegang_openen')
  @Mutation(() => NoodtoegangResultaat, { description: 'Opent in nood één dossier om te lezen, voor vier uur. De toezichthouder krijgt meteen bericht.' })
  async noodtoegangOpenen(@Arg('input', () => NoodtoegangOpenenInput) input: NoodtoegangOpenenInput, @Ctx() context: Context): Promise<object> {
    return antwoord(await openNoodtoegang(context, input))
  }
}

function antwoord(uit: { id: string } | Weigering): object {
  return isWeigering(uit) ? uit : { __typename: 'NoodtoegangGewijzigd', noodtoegangId: globaalId('Noodtoegang', uit.id) }
}
