import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Extensions, Field, FieldResolver, ID, Info, InputType, Int, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { fout } from '../graphql/fouten.ts'
import { uuidVan } from '../graphql/id.ts'
import { Datum } from '../graphql/scalars.ts'
import { maakVerbinding, type Verbinding } from '../graphql/verbinding.type.ts'
import { leesEen } from '../lezen/lees-een.ts'
import { leesVerbinding } from '../lezen/lees-verbinding.ts'
import { Mag, vrager } from '../toegang/mag.ts'
import { handelingenIn, type MetGang } from './handelingen.ts'
import { Dossier } from './dossier.type.ts'
import { dossierOpenen, werkvoorraadVraag } from './dossier.repository.ts'

@InputType({ description: 'Elk veld dat is ingevuld, beperkt de lijst.' })
export class DossierFilter {
  @Field(() => [String], { nullable: true })
  stand?: string[] | null

  @Field(() => ID, { nullable: true })
  aanbiederId?: string | null

  @Field(() => ID, { nullable: true })
  gemeenteId?: string | null

  @Field(() => String, { nullable: true })
  voorzieningsoort?: string | null

  @Field(() => Datum, { nullable: true, description: 'Dossiers waarvan de eerstvolgende termijn op of na deze dag eindigt.' })
  termijnVan?: string | null

  @Field(() => Datum, { nullable: true, description: 'Dossiers waarvan de eerstvolgende termijn op of voor deze dag eindigt.' })
  termijnTot?: string | null
}

const DossierVerbinding = maakVerbinding('Dossier', () => Dossier)

@Resolver(() => Dossier)
export class DossierResolver {
  @Extensions({ ruw: 'een' })
  @Mag('dossier_lezen')
  @Query(() => Dossier, { nullable: true, description: 'Eén dossier. Van een dossier dat er niet is of niet van u is, is het antwoord gelijk: null.' })
  dossier(@Arg('id', () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return leesEen(context, info, dossierOpenen(context, uuidVan('Dossier', id)))
  }

  @Extensions({ ruw: 'verbinding' })
  @Mag('dossier_lezen')
  @Query(() => DossierVerbinding, { description: 'Uw dossiers, de eerstvolgende termijn bovenaan.' })
  async dossiers(
    @Arg('first', () => Int, { description: '1 tot en met 100.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Arg('before', () => String, { nullable: true, description: 'De dossiers vlak voor deze plaats, in dezelfde volgorde.' }) before: string | null | undefined,
    @Arg('filter', () => DossierFilter, { nullable: true }) filter: DossierFilter | null | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Verbinding<Dossier>> {
    if (first < 1 || first > 100) throw fout('PAGINA_ONGELDIG', 'Vraag 1 tot en met 100 dossiers per keer.')
    if (after && before) throw fout('PAGINA_ONGELDIG', 'Geef een plaats om na te beginnen of een plaats om voor te eindigen, niet allebei.')
    return (await leesVerbinding(context, info, werkvoorraadVraag(vrager(context), { eerste: first, na: after, voor: before }, filter))) as Verbinding<Dossier>
  }

  @FieldResolver(() => [String], { description: 'Wat u nu in dit dossier kunt doen: naar rol en stand, en de stappen van de procedure die nu kunnen.' })
  handelingen(@Root() dossier: MetGang, @Ctx() context: Context): readonly string[] {
    return handelingenIn(dossier, vrager(context).rol)
  }
}
