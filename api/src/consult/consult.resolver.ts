import type { GraphQLResolveInfo } from 'graphql'
import { Arg, createUnionType, Ctx, Extensions, Field, ID, Info, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { FOUTEN, type Weigering } from '../graphql/fout.type.ts'
import { fout } from '../graphql/fouten.ts'
import { isWeigering } from '../graphql/geweigerd.ts'
import { uuidVan } from '../graphql/id.ts'
import { maakVerbinding, type Verbinding } from '../graphql/verbinding.type.ts'
import { leesEen } from '../lezen/lees-een.ts'
import { leesResultaat } from '../lezen/lees-resultaat.ts'
import { leesVerbinding } from '../lezen/lees-verbinding.ts'
import { Mag, vrager } from '../toegang/mag.ts'
import { ConsultAfrondenInput, ConsultBeantwoordenInput, ConsultVragenInput } from './consult.input.ts'
import { consultenVraag } from './consult.repository.ts'
import { Consult } from './consult.type.ts'
import { beantwoordConsult, rondConsultAf } from './rond-consult-af.ts'
import { vraagConsult } from './vraag-consult.ts'

const ConsultVerbinding = maakVerbinding('Consult', () => Consult)

@ObjectType()
export class ConsultGewijzigd {
  @Field(() => Consult)
  consult: Consult
}

export const ConsultResultaat = createUnionType({
  name: 'ConsultResultaat',
  types: () => [ConsultGewijzigd, ...FOUTEN] as const,
  resolveType: (waarde) => (waarde as unknown as { __typename: string }).__typename,
})

@Resolver(() => Consult)
export class ConsultResolver {
  @Extensions({ ruw: 'een' })
  @Mag('consult_lezen')
  @Query(() => Consult, { nullable: true, description: 'Eén consult.' })
  consult(@Arg('id', () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return leesEen(context, info, { type: 'Consult', waar: 'w.id = $1::uuid', waarden: [uuidVan('Consult', id)] })
  }

  @Extensions({ ruw: 'verbinding' })
  @Mag('consult_lezen')
  @Query(() => ConsultVerbinding, { description: 'Consulten van uw organisatie, het nieuwste bovenaan.' })
  async consulten(
    @Arg('first', () => Int, { description: '1 tot en met 100.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Arg('alleenOpen', () => Boolean, { defaultValue: false }) alleenOpen: boolean,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Verbinding<Consult>> {
    if (first < 1 || first > 100) throw fout('PAGINA_ONGELDIG', 'Vraag 1 tot en met 100 consulten per keer.')
    return (await leesVerbinding(context, info, consultenVraag(vrager(context), first, after, alleenOpen))) as Verbinding<Consult>
  }

  @Mag('consult_starten')
  @Mutation(() => ConsultResultaat, { description: 'Vraagt de toezichthouder om advies bij twijfel.' })
  async consultVragen(@Arg('input', () => ConsultVragenInput) input: ConsultVragenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return antwoord(context, info, await vraagConsult(context, input))
  }

  @Mag('consult_beantwoorden')
  @Mutation(() => ConsultResultaat, { description: 'Geeft advies: melden of niet, met de reden.' })
  async consultBeantwoorden(@Arg('input', () => ConsultBeantwoordenInput) input: ConsultBeantwoordenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return antwoord(context, info, await beantwoordConsult(context, input))
  }

  @Mag('consult_starten')
  @Mutation(() => ConsultResultaat, { description: 'Rondt een consult af zonder melding, met de reden.' })
  async consultAfronden(@Arg('input', () => ConsultAfrondenInput) input: ConsultAfrondenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return antwoord(context, info, await rondConsultAf(context, input))
  }
}

async function antwoord(context: Context, info: GraphQLResolveInfo, uit: { consultId: string } | Weigering): Promise<object> {
  return isWeigering(uit) ? uit : leesResultaat(context, info, 'ConsultGewijzigd', { consult: { type: 'Consult', id: uit.consultId } })
}
