import type { GraphQLResolveInfo } from 'graphql'
import { Arg, createUnionType, Ctx, Field, Info, Mutation, ObjectType, Resolver } from 'type-graphql'
import { Berichtvoorbeelden } from '../bericht/berichtvoorbeeld.type.ts'
import type { Context } from '../graphql/context.ts'
import { FOUTEN } from '../graphql/fout.type.ts'
import { dossierAntwoord, DossierGewijzigd } from '../melding/melding.resolver.ts'
import { Mag } from '../toegang/mag.ts'
import { StapZettenInput } from './stap.input.ts'
import { zetVrijeStap } from './zet-vrije-stap.ts'

@ObjectType({ description: 'Het dossier is overgedragen. Wie het had, kan het niet meer lezen.' })
export class DossierOvergedragen {
  @Field(() => String)
  zaaknummer: string

  @Field(() => String, { description: 'Naam van de toezichthouder die het nu heeft.' })
  aan: string
}

export const StapZettenResultaat = createUnionType({
  name: 'StapZettenResultaat',
  types: () => [DossierGewijzigd, DossierOvergedragen, Berichtvoorbeelden, ...FOUTEN] as const,
  resolveType: (waarde) => (waarde as unknown as { __typename: string }).__typename,
})

@Resolver()
export class StapResolver {
  @Mag('stap')
  @Mutation(() => StapZettenResultaat, { description: 'Zet een stap van de procedure die geen eigen formulier heeft.' })
  async stapZetten(@Arg('input', () => StapZettenInput) input: StapZettenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, zetVrijeStap(context, input))
  }
}
