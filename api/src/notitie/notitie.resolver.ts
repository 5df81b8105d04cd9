import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { dossierAntwoord, DossierResultaat } from '../melding/melding.resolver.ts'
import { Mag } from '../toegang/mag.ts'
import { bewaarNotitie } from './bewaar-notitie.ts'
import { NotitieBewarenInput, NotitieVersturenInput } from './notitie.input.ts'
import { verstuurNotitie } from './verstuur-notitie.ts'

@Resolver()
export class NotitieResolver {
  @Mag('informatienotitie_versturen')
  @Mutation(() => DossierResultaat, { description: 'Bewaart de bestuurlijke informatienotitie terwijl u schrijft.' })
  async notitieBewaren(@Arg('input', () => NotitieBewarenInput) input: NotitieBewarenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await bewaarNotitie(context, input))
  }

  @Mag('informatienotitie_versturen')
  @Mutation(() => DossierResultaat, { description: 'Verzendt de notitie. Daarna verandert zij niet meer.' })
  async notitieVersturen(@Arg('input', () => NotitieVersturenInput) input: NotitieVersturenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await verstuurNotitie(context, input))
  }
}
