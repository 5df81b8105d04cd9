import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { dossierAntwoord, DossierResultaat } from '../melding/melding.resolver.ts'
import { Mag } from '../toegang/mag.ts'
import { hefBeperkingOp } from './beperk.ts'
import { BeperkingOpheffenInput, BetrokkeneBewarenInput } from './betrokkene.input.ts'
import { Betrokkene, Persoonsgegevens } from './betrokkene.type.ts'
import { bewaarBetrokkene } from './bewaar-betrokkene.ts'
import { leesGegevens } from './gegevens.ts'

interface Gesloten {
  _gegevens: string | null
  _dossier: string
  _melding: string | null
  _dicht: boolean
}

@Resolver(() => Betrokkene)
export class BetrokkeneResolver {
  @Mag('avg_behandelen')
  @Mutation(() => DossierResultaat, { description: 'Zet iemand in het register van betrokkenen, of bewaart zijn gegevens als nieuwe versie.' })
  async betrokkeneBewaren(@Arg('input', () => BetrokkeneBewarenInput) input: BetrokkeneBewarenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await bewaarBetrokkene(context, input))
  }

  @Mag('avg_behandelen')
  @Mutation(() => DossierResultaat, { description: 'Laat gegevens weer gebruiken, nadat de betrokkene dat heeft gehoord (AVG art. 18 lid 3).' })
  async beperkingOpheffen(@Arg('input', () => BeperkingOpheffenInput) input: BeperkingOpheffenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await hefBeperkingOp(context, input))
  }

  @FieldResolver(() => Persoonsgegevens, { nullable: true })
  gegevens(@Root() { _gegevens, _dossier, _melding, _dicht }: Gesloten, @Ctx() context: Context): Promise<Persoonsgegevens | null> | null {
    return _dicht ? null : leesGegevens(context, _dossier, _gegevens, _melding)
  }
}
