import type { GraphQLResolveInfo } from 'graphql'
import { Arg, createUnionType, Ctx, Field, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import { voerUit } from '../database/lees.ts'
import type { Context } from '../graphql/context.ts'
import { FOUTEN } from '../graphql/fout.type.ts'
import { isWeigering } from '../graphql/geweigerd.ts'
import { opdracht } from '../lezen/lees-een.ts'
import { leesResultaat } from '../lezen/lees-resultaat.ts'
import { selectLijst } from '../lezen/naar-sql.ts'
import { dossierAntwoord, DossierResultaat } from '../melding/melding.resolver.ts'
import { Organisatie } from '../organisatie/organisatie.type.ts'
import { Mag, vrager } from '../toegang/mag.ts'
import { DeelnemerBewarenInput, RegietaakAfrondenInput, RegietaakGevenInput } from './regie.input.ts'
import { Deelnemer, Regietaak } from './regie.type.ts'
import { rondRegietaakAf } from './rond-regietaak-af.ts'
import { bewaarDeelnemer, geefRegietaak } from './voer-regie.ts'

@ObjectType({ description: 'De taak zoals zij er nu uitziet.' })
export class RegietaakGewijzigd {
  @Field(() => Regietaak)
  regietaak: Regietaak
}

export const RegietaakResultaat = createUnionType({
  name: 'RegietaakResultaat',
  types: () => [RegietaakGewijzigd, ...FOUTEN] as const,
  resolveType: (waarde) => (waarde as unknown as { __typename: string }).__typename,
})

/** Most rows of a list that is not read in pages. */
const MEESTE = 500
const MIJN = (lijst: string): string => `select coalesce(json_agg(r), '[]'::json)::text from (select ${lijst || '1 as "_"'} from deelnemer w where w.organisatie_id = $1::uuid order by w.id desc limit ${MEESTE}) r`
const PARTNERS = (lijst: string): string => `select coalesce(json_agg(r), '[]'::json)::text from (select ${lijst || '1 as "_"'} from organisatie w where w.soort in ('aanbieder', 'gemeente') order by w.naam, w.id limit 2000) r`

@Resolver()
export class RegieResolver {
  @Mag('regie_lezen')
  @Query(() => [Deelnemer], { description: 'De zaken van een loket waarin uw organisatie meedoet, met wat u ervan mag zien.' })
  mijnRegie(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Deelnemer[]> {
    return lees(context, info, 'Deelnemer', MIJN, [vrager(context).organisatieId])
  }

  @Mag('incident_bijwerken')
  @Query(() => [Organisatie], { description: 'Organisaties die in een zaak van het loket kunnen meedoen, op naam.' })
  ketenpartners(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Organisatie[]> {
    return lees(context, info, 'Organisatie', PARTNERS, [])
  }

  @Mag('incident_bijwerken')
  @Mutation(() => DossierResultaat, { description: 'Laat een organisatie meedoen in een zaak, met een eigen recht om te zien.' })
  async deelnemerBewaren(@Arg('input', () => DeelnemerBewarenInput) input: DeelnemerBewarenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await bewaarDeelnemer(context, input))
  }

  @Mag('incident_bijwerken')
  @Mutation(() => DossierResultaat, { description: 'Geeft een organisatie die meedoet een taak.' })
  async regietaakGeven(@Arg('input', () => RegietaakGevenInput) input: RegietaakGevenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return dossierAntwoord(context, info, await geefRegietaak(context, input))
  }

  @Mag('regie_lezen')
  @Mutation(() => RegietaakResultaat, { description: 'Zegt dat uw organisatie haar taak heeft gedaan.' })
  async regietaakAfronden(@Arg('input', () => RegietaakAfrondenInput) input: RegietaakAfrondenInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const uit = await rondRegietaakAf(context, input)
    return isWeigering(uit) ? uit : leesResultaat(context, info, 'RegietaakGewijzigd', { regietaak: { type: 'Regietaak', id: uit.regietaakId } })
  }
}

async function lees<T>(context: Context, info: GraphQLResolveInfo, type: string, sql: (lijst: string) => string, waarden: readonly string[]): Promise<T[]> {
  const sets = info.fieldNodes.flatMap((f) => (f.selectionSet ? [f.selectionSet] : []))
  const [rij] = await voerUit(context.pool, context.rij, opdracht(context, sql(selectLijst(info, 'vol', type, sets, 'w')), waarden))
  return JSON.parse(rij?.[0] ?? '[]') as T[]
}
