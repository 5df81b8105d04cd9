import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Incidentinhoud, parseIncident } from '@zelfonderzoek/validation/incident/incident-inhoud'
import type { Context } from '../graphql/context.ts'
import { fout } from '../graphql/fouten.ts'
import { Json } from '../graphql/scalars.ts'
import { momentVan } from '../kalender/moment-van.ts'
import { dossierAntwoord, DossierResultaat } from '../melding/melding.resolver.ts'
import { Mag } from '../toegang/mag.ts'
import { bewaarIncident } from './bewaar-incident.ts'
import { Criteriaoordeel } from './criteriaoordeel.type.ts'
import { dienIncidentIn } from './dien-incident-in.ts'
import { CriteriaVaststellenInput, IncidentBewarenInput, IncidentBijwerkenInput, IncidentIndienenInput, IncidentOppakkenInput, IncidentVastleggenInput } from './incident.input.ts'
import { openVertrouwelijk } from './incident.repository.ts'
import { Incident } from './incident.type.ts'
import { legIncidentVast } from './leg-incident-vast.ts'
import { rekenCriteria } from './reken-criteria.ts'
import { stelCriteriaVast } from './stel-criteria-vast.ts'
import { pakIncidentOp, werkIncidentBij } from './werk-incident-bij.ts'

/** What the computed fields read. */
interface Ruw { _dossier: string; _ingepakt: string | null; _vertrouwelijk: string | null; _inhoud: Incidentinhoud; _loket: boolean | null }
type Antwoord = Promise<object>

@Resolver(() => Incident)
export class IncidentResolver {
  @Mag('melding_schrijven')
  @Mutation(() => DossierResultaat, { description: 'Begint een melding bij het incidentenloket of bewaart het concept.' })
  async incidentBewaren(@Arg('input', () => IncidentBewarenInput) input: IncidentBewarenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Antwoord {
    return dossierAntwoord(context, info, await bewaarIncident(context, input))
  }

  @Mag('melding_indienen')
  @Mutation(() => DossierResultaat, { description: 'Meldt het incident bij het loket. Dat vervangt een wettelijke melding niet.' })
  async incidentIndienen(@Arg('input', () => IncidentIndienenInput) input: IncidentIndienenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Antwoord {
    return dossierAntwoord(context, info, await dienIncidentIn(context, input))
  }

  @Mag('incident_vastleggen')
  @Mutation(() => DossierResultaat, { description: 'Legt vast wat per telefoon of e-mail bij het loket kwam.' })
  async incidentVastleggen(@Arg('input', () => IncidentVastleggenInput) input: IncidentVastleggenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Antwoord {
    return dossierAntwoord(context, info, await legIncidentVast(context, input))
  }

  @Mag('incident_bijwerken')
  @Mutation(() => DossierResultaat, { description: 'Bewaart wat er bij kwam over de feiten of de onrust. De criteria volgen vanzelf.' })
  async incidentBijwerken(@Arg('input', () => IncidentBijwerkenInput) input: IncidentBijwerkenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Antwoord {
    return dossierAntwoord(context, info, await werkIncidentBij(context, input))
  }

  @Mag('incident_bijwerken')
  @Mutation(() => DossierResultaat, { description: 'Neemt de zaak op u, ook van een collega.' })
  async incidentOppakken(@Arg('input', () => IncidentOppakkenInput) input: IncidentOppakkenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Antwoord {
    return dossierAntwoord(context, info, await pakIncidentOp(context, input))
  }

  @Mag('criteria_vaststellen')
  @Mutation(() => DossierResultaat, { description: 'Stelt vast onder welke criteria het valt. Anders dan de berekening mag, met een reden.' })
  async criteriaVaststellen(@Arg('input', () => CriteriaVaststellenInput) input: CriteriaVaststellenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Antwoord {
    return dossierAntwoord(context, info, await stelCriteriaVast(context, input))
  }

  @Mag('ingelogd')
  @Query(() => Criteriaoordeel, { description: 'De zeven criteria voor een formulier zoals het nu is ingevuld. Er wordt niets bewaard.' })
  criteriaBepalen(@Arg('inhoud', () => Json) inhoud: Record<string, unknown>, @Ctx() context: Context): Criteriaoordeel {
    const vorm = parseIncident(inhoud)
    if (!vorm.ok) throw fout('BAD_USER_INPUT', vorm.fouten[0]?.bericht ?? 'Controleer de velden.')
    return rekenCriteria(vorm.inhoud, momentVan(context.nu))
  }

  @FieldResolver(() => [String])
  geboortedatums(@Root() i: Ruw, @Ctx() context: Context): string[] {
    return open(context, i).geboortedatums
  }

  @FieldResolver(() => String)
  origineel(@Root() i: Ruw, @Ctx() context: Context): string {
    return i._loket ? open(context, i).origineel : ''
  }

  @FieldResolver(() => Criteriaoordeel)
  criteria(@Root() i: Ruw, @Ctx() context: Context): Criteriaoordeel {
    const vorm = parseIncident({ ...i._inhoud, geboortedatums: open(context, i).geboortedatums })
    if (!vorm.ok) throw new Error('een bewaard incident is niet te lezen')
    return rekenCriteria(vorm.inhoud, momentVan(context.nu))
  }
}

function open(context: Context, { _dossier, _ingepakt, _vertrouwelijk }: Ruw) {
  return openVertrouwelijk(context, _dossier, _ingepakt ?? '', _vertrouwelijk)
}
