import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { dossierAntwoord, DossierResultaat } from '../melding/melding.resolver.ts'
import { Mag } from '../toegang/mag.ts'
import { BewaarstopOpheffenInput, BewaarstopZettenInput } from './bewaarstop.input.ts'
import { hefBewaarstopOp, zetBewaarstop } from './zet-bewaarstop.ts'

@Resolver()
export class BewaarstopResolver {
  @Mag('bewaarstop_zetten')
  @Mutation(() => DossierResultaat, { description: 'Houdt een dossier van vernietiging af, ook als de termijn voorbij is.' })
  async bewaarstopZetten(@Arg('input', () => BewaarstopZettenInput) input: BewaarstopZettenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await zetBewaarstop(context, input))
  }

  @Mag('bewaarstop_zetten')
  @Mutation(() => DossierResultaat, { description: 'Laat de bewaartermijn weer gelden.' })
  async bewaarstopOpheffen(@Arg('input', () => BewaarstopOpheffenInput) input: BewaarstopOpheffenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await hefBewaarstopOp(context, input))
  }
}
