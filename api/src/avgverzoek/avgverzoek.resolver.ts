import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { leesWaarde, PLEKKEN } from '../betrokkene/gegevens.ts'
import type { Context } from '../graphql/context.ts'
import { fout } from '../graphql/fouten.ts'
import { uuidVan } from '../graphql/id.ts'
import { Json } from '../graphql/scalars.ts'
import { maakVerbinding, type Verbinding } from '../graphql/verbinding.type.ts'
import { leesVerbinding } from '../lezen/lees-verbinding.ts'
import { dossierAntwoord, DossierResultaat } from '../melding/melding.resolver.ts'
import { Mag } from '../toegang/mag.ts'
import { AvgidentiteitVastleggenInput, AvgverzoekBesluitenInput, AvgverzoekVastleggenInput, AvgverzoekVerlengenInput } from './avgverzoek.input.ts'
import { verzoekenVraag } from './avgverzoek.repository.ts'
import { Avgverzoek } from './avgverzoek.type.ts'
import { besluitVerzoek } from './besluit-verzoek.ts'
import { leesOverzicht } from './lees-overzicht.ts'
import { legIdentiteitVast } from './leg-identiteit-vast.ts'
import { legVerzoekVast } from './leg-verzoek-vast.ts'
import { verlengVerzoek } from './verleng-verzoek.ts'

const AvgverzoekVerbinding = maakVerbinding('Avgverzoek', () => Avgverzoek)

@Resolver(() => Avgverzoek)
export class AvgverzoekResolver {
  @Mag('avg_lezen')
  @Query(() => AvgverzoekVerbinding, { description: 'De verzoeken van betrokkenen in uw dossiers, de eerste laatste dag bovenaan.' })
  async avgverzoeken(
    @Arg('first', () => Int, { description: '1 tot en met 100.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Arg('alle', () => Boolean, { defaultValue: false, description: 'Ook de verzoeken waarover is besloten.' }) alle: boolean,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Verbinding<Avgverzoek>> {
    if (first < 1 || first > 100) throw fout('PAGINA_ONGELDIG', 'Vraag 1 tot en met 100 verzoeken per keer.')
    return (await leesVerbinding(context, info, verzoekenVraag(context, { eerste: first, na: after, alle }))) as Verbinding<Avgverzoek>
  }

  @Mag('avg_behandelen')
  @Query(() => Json, { nullable: true, description: 'Alles wat het dossier over deze betrokkene heeft, met anderen afgeschermd. Pas als de identiteit vaststaat; lezen wordt vastgelegd.' })
  avgoverzicht(@Arg('avgverzoekId', () => ID) avgverzoekId: string, @Ctx() context: Context): Promise<object | null> {
    return leesOverzicht(context, uuidVan('Avgverzoek', avgverzoekId))
  }

  @Mag('avg_behandelen')
  @Mutation(() => DossierResultaat, { description: 'Legt een verzoek van een betrokkene vast; de maand begint te lopen.' })
  async avgverzoekVastleggen(@Arg('input', () => AvgverzoekVastleggenInput) input: AvgverzoekVastleggenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await legVerzoekVast(context, input))
  }

  @Mag('avg_behandelen')
  @Mutation(() => DossierResultaat, { description: 'Legt vast hoe de identiteit is vastgesteld. Een kopie wordt niet bewaard.' })
  async avgidentiteitVastleggen(@Arg('input', () => AvgidentiteitVastleggenInput) input: AvgidentiteitVastleggenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await legIdentiteitVast(context, input))
  }

  @Mag('avg_behandelen')
  @Mutation(() => DossierResultaat, { description: 'Neemt twee maanden extra, met de reden (AVG art. 12 lid 3).' })
  async avgverzoekVerlengen(@Arg('input', () => AvgverzoekVerlengenInput) input: AvgverzoekVerlengenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await verlengVerzoek(context, input))
  }

  @Mag('avg_behandelen')
  @Mutation(() => DossierResultaat, { description: 'Besluit over een verzoek. Weigeren kan alleen met een grond uit de lijst (Westerkwartier art. 5 lid 3).' })
  async avgverzoekBesluiten(@Arg('input', () => AvgverzoekBesluitenInput) input: AvgverzoekBesluitenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await besluitVerzoek(context, input))
  }

  @FieldResolver(() => String, { nullable: true })
  vraag(@Root() { _vraag, _dossier }: { _vraag: string; _dossier: string }, @Ctx() context: Context): Promise<string | null> {
    return leesWaarde(context, _dossier, PLEKKEN.vraag, _vraag)
  }
}
