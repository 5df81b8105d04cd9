import type { GraphQLResolveInfo } from 'graphql'
import { Arg, createUnionType, Ctx, Extensions, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import { Dossier } from '../dossier/dossier.type.ts'
import type { Context } from '../graphql/context.ts'
import { FOUTEN } from '../graphql/fout.type.ts'
import { isWeigering } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { leesEen } from '../lezen/lees-een.ts'
import { leesResultaat } from '../lezen/lees-resultaat.ts'
import { Mag } from '../toegang/mag.ts'
import { Zelfonderzoek } from '../zelfonderzoek/zelfonderzoek.type.ts'
import { dienIn } from './dien-in.ts'
import { VerklaringAfleggenInput, ZelfonderzoekIndienenInput } from './indiening.input.ts'
import { indieningOpenen } from './indiening.repository.ts'
import { Indiening } from './indiening.type.ts'
import { legVerklaringAf } from './leg-verklaring-af.ts'
import { Verklaring } from './verklaring.type.ts'

@ObjectType()
export class VerklaringAfgelegd {
  @Field(() => Verklaring)
  verklaring: Verklaring

  @Field(() => Zelfonderzoek)
  zelfonderzoek: Zelfonderzoek
}

@ObjectType({ description: 'Het ontvangstbewijs: moment, SHA-256 en de inhoud zoals die vaststaat.' })
export class ZelfonderzoekIngediend {
  @Field(() => Indiening)
  indiening: Indiening

  @Field(() => Dossier)
  dossier: Dossier
}

const resolveType = (waarde: object): string => (waarde as { __typename: string }).__typename

export const VerklaringAfleggenResultaat = createUnionType({ name: 'VerklaringAfleggenResultaat', types: () => [VerklaringAfgelegd, ...FOUTEN] as const, resolveType })
export const ZelfonderzoekIndienenResultaat = createUnionType({ name: 'ZelfonderzoekIndienenResultaat', types: () => [ZelfonderzoekIngediend, ...FOUTEN] as const, resolveType })

@Resolver(() => Indiening)
export class IndieningResolver {
  @Extensions({ ruw: 'een' })
  @Mag('dossier_lezen')
  @Query(() => Indiening, { nullable: true, description: 'Een rapport zoals het is ingediend. Van een dat er niet is of niet van u is, is het antwoord gelijk: null.' })
  indiening(@Arg('id', () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return leesEen(context, info, indieningOpenen(context, uuidVan('Indiening', id)))
  }

  @Mag('verklaring_afleggen')
  @Mutation(() => VerklaringAfleggenResultaat, { description: 'De bestuurdersverklaring (Bijlage, onderdeel 11), door een bestuurder die niet zelf als laatste schreef.' })
  async verklaringAfleggen(@Arg('input', () => VerklaringAfleggenInput) input: VerklaringAfleggenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const uit = await legVerklaringAf(context, input)
    if (isWeigering(uit)) return uit
    return leesResultaat(context, info, 'VerklaringAfgelegd', {
      verklaring: { type: 'Verklaring', id: uit.verklaringId },
      zelfonderzoek: { type: 'Zelfonderzoek', id: uit.zelfonderzoekId },
    })
  }

  @Mag('zelfonderzoek_indienen')
  @Mutation(() => ZelfonderzoekIndienenResultaat, { description: 'Dient het rapport in zoals het nu is. Twee keer indienen geeft hetzelfde ontvangstbewijs.' })
  async zelfonderzoekIndienen(@Arg('input', () => ZelfonderzoekIndienenInput) input: ZelfonderzoekIndienenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const uit = await dienIn(context, input)
    if (isWeigering(uit)) return uit
    return leesResultaat(context, info, 'ZelfonderzoekIngediend', {
      indiening: { type: 'Indiening', id: uit.indieningId },
      dossier: { type: 'Dossier', id: uit.dossierId },
    })
  }
}
