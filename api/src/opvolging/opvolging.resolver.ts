import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Extensions, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { fout } from '../graphql/fouten.ts'
import { maakVerbinding, type Verbinding } from '../graphql/verbinding.type.ts'
import { leesVerbinding } from '../lezen/lees-verbinding.ts'
import { dossierAntwoord, DossierResultaat } from '../melding/melding.resolver.ts'
import { Mag } from '../toegang/mag.ts'
import { beoordeelOpvolging } from './beoordeel-opvolging.ts'
import { meldOpvolging } from './meld-opvolging.ts'
import { OpvolgingBeoordelenInput, OpvolgingMeldenInput } from './opvolging.input.ts'
import { OPVOLGLIJSTEN, opvolgingenVraag, telOpvolging } from './opvolging.repository.ts'
import { Opvolging, Opvolgtelling } from './opvolging.type.ts'

const OpvolgingVerbinding = maakVerbinding('Opvolging', () => Opvolging)

@Resolver(() => Opvolging)
export class OpvolgingResolver {
  @Extensions({ ruw: 'verbinding' })
  @Mag('opvolging_lezen')
  @Query(() => OpvolgingVerbinding, { description: 'Maatregelen van uw afgesloten dossiers, de eerste dag bovenaan.' })
  async opvolgingen(
    @Arg('first', () => Int, { description: '1 tot en met 100.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Arg('lijst', () => String, { defaultValue: 'open', description: 'open, te_laat, te_beoordelen of alle.' }) lijst: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Verbinding<Opvolging>> {
    const welke = OPVOLGLIJSTEN.find((een) => een === lijst)
    if (first < 1 || first > 100 || !welke) throw fout('PAGINA_ONGELDIG', 'Vraag 1 tot en met 100 maatregelen per keer, van een lijst die bestaat.')
    return (await leesVerbinding(context, info, opvolgingenVraag(context, { eerste: first, na: after, lijst: welke }))) as Verbinding<Opvolging>
  }

  @Mag('opvolging_lezen')
  @Query(() => Opvolgtelling, { description: 'Telt de maatregelen van uw afgesloten dossiers die iets vragen.' })
  opvolgtelling(@Ctx() context: Context): Promise<Opvolgtelling> {
    return telOpvolging(context)
  }

  @Mag('opvolging_melden')
  @Mutation(() => DossierResultaat, { description: 'Meldt hoe ver een maatregel is, met datum, bewijs en effect.' })
  async opvolgingMelden(@Arg('input', () => OpvolgingMeldenInput) input: OpvolgingMeldenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await meldOpvolging(context, input))
  }

  @Mag('opvolging_beoordelen')
  @Mutation(() => DossierResultaat, { description: 'Beoordeelt in hoeverre een maatregel is uitgevoerd, en hoe sterk zij is.' })
  async opvolgingBeoordelen(@Arg('input', () => OpvolgingBeoordelenInput) input: OpvolgingBeoordelenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await beoordeelOpvolging(context, input))
  }
}
