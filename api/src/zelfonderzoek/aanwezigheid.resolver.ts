import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { InvoerFout, NietGevonden } from '../graphql/fout.type.ts'
import { uuidVan } from '../graphql/id.ts'
import { invoerFout, nietGevonden } from '../graphql/weiger.ts'
import { Mag } from '../toegang/mag.ts'
import { meldAanwezig } from './aanwezigheid.repository.ts'
import { Aanwezigheid } from './aanwezigheid.type.ts'

@InputType({ description: 'In welk onderdeel u nu bent.' })
export class AanwezigheidMeldenInput {
  @Field(() => ID)
  zelfonderzoekId: string

  @Field(() => Int)
  sectieNummer: number
}

@ObjectType()
export class AanwezigheidGemeld {
  @Field(() => [Aanwezigheid], { description: 'Uw collega’s die hier de laatste minuut waren.' })
  anderen: Aanwezigheid[]
}

export const AanwezigheidResultaat = createUnionType({
  name: 'AanwezigheidResultaat',
  types: () => [AanwezigheidGemeld, InvoerFout, NietGevonden] as const,
  resolveType: (waarde) => (waarde as unknown as { __typename: string }).__typename,
})

@Resolver(() => Aanwezigheid)
export class AanwezigheidResolver {
  @Mag('sectie_bewaren')
  @Mutation(() => AanwezigheidResultaat, { description: 'Laat collega’s zien in welk onderdeel u bent, tot een minuut na de laatste melding.' })
  async aanwezigheidMelden(@Arg('input', () => AanwezigheidMeldenInput) { zelfonderzoekId, sectieNummer }: AanwezigheidMeldenInput, @Ctx() context: Context): Promise<object> {
    if (sectieNummer < 1 || sectieNummer > 11) return invoerFout([{ veld: 'sectieNummer', code: 'BAD_USER_INPUT', bericht: 'Kies een onderdeel van 1 tot en met 11.' }])
    const anderen = await meldAanwezig(context, uuidVan('Zelfonderzoek', zelfonderzoekId), sectieNummer)
    return anderen ? { __typename: 'AanwezigheidGemeld', anderen } : nietGevonden()
  }
}
