import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { uuidVan } from '../graphql/id.ts'
import { dossierAntwoord, DossierResultaat } from '../melding/melding.resolver.ts'
import { Mag } from '../toegang/mag.ts'
import { hefBeperkingOp } from './beperk.ts'
import { BeperkingOpheffenInput, BetrokkeneBewarenInput } from './betrokkene.input.ts'
import { Betrokkene, Persoonsgegevens } from './betrokkene.type.ts'
import { Betrokkenezaak } from './betrokkenezaak.type.ts'
import { bewaarBetrokkene } from './bewaar-betrokkene.ts'
import { leesGegevens } from './gegevens.ts'
import { leesZaken } from './lees-zaken.ts'

interface Gesloten {
  _gegevens: string | null
  _dossier: string
  _melding: string | null
  _dicht: boolean
}

@Resolver(() => Betrokkene)
export class BetrokkeneResolver {
  @Mag('avg_behandelen')
  @Query(() => [Betrokkenezaak], { description: 'De zaken waarin deze betrokkene staat of misschien staat, deze zaak voorop. Twee mensen kunnen dezelfde naam en geboortedatum hebben: ga na of hij het is.' })
  betrokkenezaken(@Arg('betrokkeneId', () => ID) betrokkeneId: string, @Ctx() context: Context): Promise<Betrokkenezaak[]> {
    return leesZaken(context, uuidVan('Betrokkene', betrokkeneId))
  }

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
