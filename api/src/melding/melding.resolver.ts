import type { GraphQLResolveInfo } from 'graphql'
import { Arg, createUnionType, Ctx, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { Proef } from '../bericht/berichtvoorbeeld.ts'
import { Berichtvoorbeelden } from '../bericht/berichtvoorbeeld.type.ts'
import type { Context } from '../graphql/context.ts'
import { DocumentHerstellenInput, DocumentVerwijderenInput } from '../document/document.input.ts'
import { wijzigBijlage } from '../document/verwijder-bijlage.ts'
import { Dossier } from '../dossier/dossier.type.ts'
import { FOUTEN, type Weigering } from '../graphql/fout.type.ts'
import { isWeigering } from '../graphql/geweigerd.ts'
import { leesResultaat } from '../lezen/lees-resultaat.ts'
import type { Overdracht } from '../procedure/draag-over.ts'
import { Mag } from '../toegang/mag.ts'
import { bevestigOntvangst } from './bevestig-ontvangst.ts'
import { bewaarMelding } from './bewaar-melding.ts'
import { legMeldingVast } from './leg-melding-vast.ts'
import { leesClient } from './client.repository.ts'
import { Client } from './client.type.ts'
import { dienMeldingIn, vulMeldingAan } from './dien-melding-in.ts'
import { MeldingBewarenInput, MeldingIndienenInput, MeldingVastleggenInput, OntvangstBevestigenInput } from './melding.input.ts'
import { Melding } from './melding.type.ts'

@ObjectType({ description: 'Het dossier zoals het er na de stap uitziet.' })
export class DossierGewijzigd {
  @Field(() => Dossier)
  dossier: Dossier
}

export const DossierResultaat = createUnionType({
  name: 'DossierResultaat',
  types: () => [DossierGewijzigd, Berichtvoorbeelden, ...FOUTEN] as const,
  resolveType: (waarde) => (waarde as unknown as { __typename: string }).__typename,
})

type Antwoord = Promise<object>

@Resolver(() => Melding)
export class MeldingResolver {
  @Mag('melding_schrijven')
  @Mutation(() => DossierResultaat, { description: 'Begint een melding of bewaart het concept.' })
  async meldingBewaren(@Arg('input', () => MeldingBewarenInput) input: MeldingBewarenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Antwoord {
    return dossierAntwoord(context, info, await bewaarMelding(context, input))
  }

  @Mag('melding_indienen')
  @Mutation(() => DossierResultaat, { description: 'Verstuurt de melding. Te laat mag, met de reden erbij.' })
  async meldingIndienen(@Arg('input', () => MeldingIndienenInput) input: MeldingIndienenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Antwoord {
    return dossierAntwoord(context, info, await dienMeldingIn(context, input))
  }

  @Mag('signaal_vastleggen')
  @Mutation(() => DossierResultaat, { description: 'Legt een telefonische melding of een signaal vast.' })
  async meldingVastleggen(@Arg('input', () => MeldingVastleggenInput) input: MeldingVastleggenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Antwoord {
    return dossierAntwoord(context, info, await legMeldingVast(context, input))
  }

  @Mag('melding_aanvullen')
  @Mutation(() => DossierResultaat, { description: 'Verstuurt de aangevulde melding, binnen de termijn die de toezichthouder stelde.' })
  async meldingAanvullen(@Arg('input', () => MeldingIndienenInput) input: MeldingIndienenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Antwoord {
    return dossierAntwoord(context, info, await vulMeldingAan(context, input))
  }

  @Mag('ontvangst_bevestigen')
  @Mutation(() => DossierResultaat, { description: 'Bevestigt de ontvangst en opent het zelfonderzoek met zijn termijn (art. 6 lid 1 en 7 lid 2).' })
  async ontvangstBevestigen(@Arg('input', () => OntvangstBevestigenInput) input: OntvangstBevestigenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Antwoord {
    return dossierAntwoord(context, info, bevestigOntvangst(context, input))
  }

  @Mag('bijlage_verwijderen')
  @Mutation(() => DossierResultaat, { description: 'Haalt een bestand uit een melding die nog niet is verstuurd.' })
  async bijlageVerwijderen(@Arg('input', () => DocumentVerwijderenInput) input: DocumentVerwijderenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Antwoord {
    return dossierAntwoord(context, info, await wijzigBijlage(context, input, true))
  }

  @Mag('bijlage_verwijderen')
  @Mutation(() => DossierResultaat, { description: 'Haalt een verwijderd bestand terug bij een melding die nog niet is verstuurd.' })
  async bijlageHerstellen(@Arg('input', () => DocumentHerstellenInput) input: DocumentHerstellenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Antwoord {
    return dossierAntwoord(context, info, await wijzigBijlage(context, input, false))
  }

  @FieldResolver(() => Client, { nullable: true })
  client(@Root() melding: { _client: string | null; _dossier: string }, @Ctx() context: Context): Promise<Client | null> {
    return leesClient(context, melding._dossier, melding._client)
  }
}

type Uitkomst = { dossierId: string } | Overdracht | Weigering

/** The dossier as it is asked for, the notices that would go out, or the refusal. */
export async function dossierAntwoord(context: Context, info: GraphQLResolveInfo, daad: Uitkomst | Promise<Uitkomst>): Antwoord {
  const uit = await Promise.resolve(daad).catch((e: unknown) => {
    if (e instanceof Proef) return e
    throw e
  })
  if (uit instanceof Proef) return { __typename: 'Berichtvoorbeelden', berichten: uit.voorbeelden }
  if ('overgedragen' in uit) return { __typename: 'DossierOvergedragen', ...uit.overgedragen }
  return isWeigering(uit) ? uit : leesResultaat(context, info, 'DossierGewijzigd', { dossier: { type: 'Dossier', id: uit.dossierId } })
}
