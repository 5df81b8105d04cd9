import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { dossierAntwoord, DossierResultaat } from '../melding/melding.resolver.ts'
import { Mag } from '../toegang/mag.ts'
import { beeindigOnderzoek } from './beeindig-onderzoek.ts'
import { AanvullingVragenInput, OnderzoekBeeindigenInput } from './besluit.input.ts'
import { vraagAanvulling } from './vraag-aanvulling.ts'

@Resolver()
export class BesluitResolver {
  @Mag('aanvulling_vragen')
  @Mutation(() => DossierResultaat, { description: 'Vraagt om aanvulling, met een nieuwe termijn.' })
  async aanvullingVragen(@Arg('input', () => AanvullingVragenInput) input: AanvullingVragenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, vraagAanvulling(context, input))
  }

  @Mag('onderzoek_beeindigen')
  @Mutation(() => DossierResultaat, { description: 'Beëindigt het onderzoek (art. 8).' })
  async onderzoekBeeindigen(@Arg('input', () => OnderzoekBeeindigenInput) input: OnderzoekBeeindigenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, beeindigOnderzoek(context, input))
  }
}
