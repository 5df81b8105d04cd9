import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { dossierAntwoord, DossierResultaat } from '../melding/melding.resolver.ts'
import { Mag } from '../toegang/mag.ts'
import { bewaarGehoorde } from './bewaar-gehoorde.ts'
import { bewaarHoorverslag } from './bewaar-hoorverslag.ts'
import { handelReactieAf } from './handel-reactie-af.ts'
import { legHoorverslagVoor } from './leg-voor.ts'
import { nodigUit } from './nodig-uit.ts'
import {
  GehoordeBewarenInput, GehoordeUitnodigenInput, HoorverslagBewarenInput, HoorverslagVoorleggenInput, OnderzoeksverslagToevoegenInput, ReactieAfhandelenInput, ReactieOpschrijvenInput, StukkenVragenInput, StukOntvangenInput,
} from './onderzoek.input.ts'
import { schrijfReactieOp } from './schrijf-reactie.ts'
import { voegVerslagToe } from './voeg-verslag-toe.ts'
import { ontvangStuk, vraagStukken } from './vraag-stukken.ts'

@Resolver()
export class OnderzoekResolver {
  @Mag('hoorverslag_voorleggen')
  @Mutation(() => DossierResultaat, { description: 'Zet iemand in het hoorplan, of wijzigt dat.' })
  async gehoordeBewaren(@Arg('input', () => GehoordeBewarenInput) input: GehoordeBewarenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await bewaarGehoorde(context, input))
  }

  @Mag('hoorverslag_voorleggen')
  @Mutation(() => DossierResultaat, { description: 'Nodigt iemand uit voor een gesprek.' })
  async gehoordeUitnodigen(@Arg('input', () => GehoordeUitnodigenInput) input: GehoordeUitnodigenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await nodigUit(context, input))
  }

  @Mag('hoorverslag_voorleggen')
  @Mutation(() => DossierResultaat, { description: 'Bewaart het verslag van een gesprek als nieuwe versie.' })
  async hoorverslagBewaren(@Arg('input', () => HoorverslagBewarenInput) input: HoorverslagBewarenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await bewaarHoorverslag(context, input))
  }

  @Mag('hoorverslag_voorleggen')
  @Mutation(() => DossierResultaat, { description: 'Legt het verslag voor aan wie is gehoord en start de termijn om te reageren.' })
  async hoorverslagVoorleggen(@Arg('input', () => HoorverslagVoorleggenInput) input: HoorverslagVoorleggenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await legHoorverslagVoor(context, input))
  }

  @Mag('hoorreactie_verwerken')
  @Mutation(() => DossierResultaat, { description: 'Neemt een reactie over die op papier of per e-mail kwam.' })
  async reactieOpschrijven(@Arg('input', () => ReactieOpschrijvenInput) input: ReactieOpschrijvenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await schrijfReactieOp(context, input))
  }

  @Mag('hoorreactie_verwerken')
  @Mutation(() => DossierResultaat, { description: 'Legt vast wat met een reactie is gedaan.' })
  async reactieAfhandelen(@Arg('input', () => ReactieAfhandelenInput) input: ReactieAfhandelenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await handelReactieAf(context, input))
  }

  @Mag('informatie_vragen')
  @Mutation(() => DossierResultaat, { description: 'Vraagt of vordert stukken, met een laatste dag.' })
  async stukkenVragen(@Arg('input', () => StukkenVragenInput) input: StukkenVragenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await vraagStukken(context, input))
  }

  @Mag('informatie_vragen')
  @Mutation(() => DossierResultaat, { description: 'Legt de ontvangst van een stuk vast.' })
  async stukOntvangen(@Arg('input', () => StukOntvangenInput) input: StukOntvangenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await ontvangStuk(context, input))
  }

  @Mag('hoorverslag_voorleggen')
  @Mutation(() => DossierResultaat, { description: 'Voegt toe wat een deskundige, een bezoek of een studie opleverde.' })
  async onderzoeksverslagToevoegen(@Arg('input', () => OnderzoeksverslagToevoegenInput) input: OnderzoeksverslagToevoegenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await voegVerslagToe(context, input))
  }
}
