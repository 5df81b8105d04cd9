import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { dossierAntwoord, DossierResultaat } from '../melding/melding.resolver.ts'
import { Mag } from '../toegang/mag.ts'
import { bewaarRapport } from './bewaar-rapport.ts'
import { maakOpenbaar } from './maak-openbaar.ts'
import { ConceptReagerenInput, ConceptVersturenInput, RapportBewarenInput, RapportOpenbaarMakenInput, RapportVaststellenInput } from './rapport.input.ts'
import { reageerOpConcept } from './reageer-op-concept.ts'
import { stelRapportVast } from './stel-rapport-vast.ts'
import { verstuurConcept } from './verstuur-concept.ts'

@Resolver()
export class RapportResolver {
  @Mag('concept_versturen')
  @Mutation(() => DossierResultaat, { description: 'Bewaart de tekst van het rapport.' })
  async rapportBewaren(@Arg('input', () => RapportBewarenInput) input: RapportBewarenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await bewaarRapport(context, input))
  }

  @Mag('concept_versturen')
  @Mutation(() => DossierResultaat, { description: 'Verstuurt het conceptrapport aan wie het protocol noemt.' })
  async conceptVersturen(@Arg('input', () => ConceptVersturenInput) input: ConceptVersturenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await verstuurConcept(context, input))
  }

  @Mag('concept_reageren')
  @Mutation(() => DossierResultaat, { description: 'Reageert namens de aanbieder op het conceptrapport.' })
  async conceptReageren(@Arg('input', () => ConceptReagerenInput) input: ConceptReagerenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await reageerOpConcept(context, input))
  }

  @Mag('rapport_vaststellen')
  @Mutation(() => DossierResultaat, { description: 'Stelt het rapport vast en verstuurt het met het advies.' })
  async rapportVaststellen(@Arg('input', () => RapportVaststellenInput) input: RapportVaststellenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await stelRapportVast(context, input))
  }

  @Mag('rapport_vaststellen')
  @Mutation(() => DossierResultaat, { description: 'Bewaart een versie van het vastgestelde rapport die openbaar kan worden.' })
  async rapportOpenbaarMaken(@Arg('input', () => RapportOpenbaarMakenInput) input: RapportOpenbaarMakenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await maakOpenbaar(context, input))
  }
}
