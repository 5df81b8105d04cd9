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
import { leesCursor, leesVerbinding } from '../lezen/lees-verbinding.ts'
import { Mag, vrager } from '../toegang/mag.ts'
import { besluitVernietiging } from './besluit-vernietiging.ts'
import { stelVernietigingVoor } from './stel-vernietiging-voor.ts'
import { VernietigingBesluitenInput, VernietigingVoorstellenInput } from './vernietiging.input.ts'
import { leesVernietigbaar } from './vernietiging.repository.ts'
import { Vernietigbaar, Vernietiging } from './vernietiging.type.ts'

@ObjectType({ description: 'De vernietiging zoals zij er na de stap uitziet.' })
export class VernietigingGewijzigd {
  @Field(() => Vernietiging)
  vernietiging: Vernietiging
}

export const VernietigingResultaat = createUnionType({
  name: 'VernietigingResultaat',
  types: () => [VernietigingGewijzigd, ...FOUTEN] as const,
  resolveType: (waarde) => (waarde as unknown as { __typename: string }).__typename,
})
const VernietigingVerbinding = maakVerbinding('Vernietiging', () => Vernietiging)

@Resolver(() => Vernietiging)
export class VernietigingResolver {
  @Mag('vernietiging_lezen')
  @Query(() => [Vernietigbaar], { description: 'De dossiers waarvan de bewaartermijn voorbij is, met wat er weg zou gaan en wat dat nog belet. Verandert niets.' })
  vernietigingslijst(@Ctx() context: Context): Promise<Vernietigbaar[]> {
    return leesVernietigbaar(context)
  }

  @Extensions({ ruw: 'een' })
  @Mag('vernietiging_lezen')
  @Query(() => Vernietiging, { nullable: true, description: 'Eén voorstel of verklaring van vernietiging.' })
  vernietiging(@Arg('id', () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return leesEen(context, info, { type: 'Vernietiging', waar: 'w.id = $1::uuid', waarden: [uuidVan('Vernietiging', id)] })
  }

  @Extensions({ ruw: 'verbinding' })
  @Mag('vernietiging_lezen')
  @Query(() => VernietigingVerbinding, { description: 'Voorstellen en verklaringen, het nieuwste bovenaan.' })
  async vernietigingen(
    @Arg('first', () => Int, { description: '1 tot en met 100.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Verbinding<Vernietiging>> {
    if (first < 1 || first > 100) throw fout('PAGINA_ONGELDIG', 'Vraag 1 tot en met 100 regels per keer.')
    const [na] = after ? leesCursor(after, 1) ?? [''] : [null]
    if (na !== null) uuidVan('Vernietiging', `Vernietiging_${na}`)
    const waar = 'w.toezichthouder_id = $1::uuid and ($2::uuid is null or w.id < $2::uuid)'
    return (await leesVerbinding(context, info, { type: 'Vernietiging', waar, waarden: [vrager(context).organisatieId, na ?? null], volgorde: ['id'], aflopend: true, eerste: first })) as Verbinding<Vernietiging>
  }

  @Mag('vernietiging_voorstellen')
  @Mutation(() => VernietigingResultaat, { description: 'Stelt voor om dossiers te vernietigen waarvan de bewaartermijn voorbij is. Een collega besluit.' })
  async vernietigingVoorstellen(@Arg('input', () => VernietigingVoorstellenInput) input: VernietigingVoorstellenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return antwoord(context, info, await stelVernietigingVoor(context, input))
  }

  @Mag('vernietiging_besluiten')
  @Mutation(() => VernietigingResultaat, { description: 'Besluit over het voorstel van een collega. Vernietigen kan niet ongedaan worden gemaakt.' })
  async vernietigingBesluiten(@Arg('input', () => VernietigingBesluitenInput) input: VernietigingBesluitenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return antwoord(context, info, await besluitVernietiging(context, input))
  }
}

async function antwoord(context: Context, info: GraphQLResolveInfo, uit: { id: string } | Weigering): Promise<object> {
  return isWeigering(uit) ? uit : leesResultaat(context, info, 'VernietigingGewijzigd', { vernietiging: { type: 'Vernietiging', id: uit.id } })
}
