import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'
import { BerichtkeuzeInput } from '../bericht/berichtkeuze.input.ts'
import type { Context } from '../graphql/context.ts'
import { Datum } from '../graphql/scalars.ts'
import { dossierAntwoord, DossierResultaat } from '../melding/melding.resolver.ts'
import { Mag } from '../toegang/mag.ts'
import { besluitUitstel, vraagUitstel } from './uitstel.repository.ts'

@InputType()
export class UitstelVragenInput {
  @Field(() => ID)
  dossierId: string

  @Field(() => Datum)
  gevraagdTot: string

  @Field(() => String)
  reden: string

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class UitstelBesluitenInput extends BerichtkeuzeInput {
  @Field(() => ID)
  uitstelverzoekId: string

  @Field(() => Boolean)
  toegekend: boolean

  @Field(() => Datum, { nullable: true, description: 'Nieuwe laatste dag, bij toekennen.' })
  toegekendTot?: string | null

  @Field(() => String)
  reden: string

  @Field(() => GraphQLUUID)
  sleutel: string
}

@Resolver()
export class UitstelResolver {
  @Mag('uitstel_vragen')
  @Mutation(() => DossierResultaat, { description: 'Vraagt om een latere datum (art. 7 lid 2).' })
  async uitstelVragen(@Arg('input', () => UitstelVragenInput) input: UitstelVragenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await vraagUitstel(context, input))
  }

  @Mag('uitstel_besluiten')
  @Mutation(() => DossierResultaat, { description: 'Besluit over een verzoek om uitstel.' })
  async uitstelBesluiten(@Arg('input', () => UitstelBesluitenInput) input: UitstelBesluitenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, besluitUitstel(context, input))
  }
}
