import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'
import type { Context } from '../graphql/context.ts'
import { dossierAntwoord, DossierResultaat } from '../melding/melding.resolver.ts'
import { Mag } from '../toegang/mag.ts'
import { rondTaakAf } from './rond-taak-af.ts'

@InputType()
export class TaakAfrondenInput {
  @Field(() => ID)
  taakId: string

  @Field(() => String, { defaultValue: '', description: 'Wanneer en hoe het is gedaan.' })
  toelichting: string

  @Field(() => GraphQLUUID)
  sleutel: string
}

@Resolver()
export class TaakResolver {
  @Mag('stap')
  @Mutation(() => DossierResultaat, { description: 'Zegt dat een taak buiten het portaal is gedaan.' })
  async taakAfronden(@Arg('input', () => TaakAfrondenInput) input: TaakAfrondenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await rondTaakAf(context, input))
  }
}
