import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { dossierAntwoord, DossierResultaat } from '../melding/melding.resolver.ts'
import { Mag } from '../toegang/mag.ts'
import { StapZettenInput } from './stap.input.ts'
import { zetVrijeStap } from './zet-vrije-stap.ts'

@Resolver()
export class StapResolver {
  @Mag('stap')
  @Mutation(() => DossierResultaat, { description: 'Zet een stap van de procedure die geen eigen formulier heeft.' })
  async stapZetten(@Arg('input', () => StapZettenInput) input: StapZettenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await zetVrijeStap(context, input))
  }
}
