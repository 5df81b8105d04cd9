import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Extensions, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { actieVan, categorieenVan } from '@zelfonderzoek/validation/audit/auditsoort'
import type { Context } from '../graphql/context.ts'
import { fout } from '../graphql/fouten.ts'
import { uuidVan } from '../graphql/id.ts'
import { Datum } from '../graphql/scalars.ts'
import { maakVerbinding, type Verbinding } from '../graphql/verbinding.type.ts'
import { leesVerbinding } from '../lezen/lees-verbinding.ts'
import { Mag } from '../toegang/mag.ts'
import { inzageVraag } from './auditregel.repository.ts'
import { Auditregel } from './auditregel.type.ts'

const AuditregelVerbinding = maakVerbinding('Auditregel', () => Auditregel)

@Resolver(() => Auditregel)
export class AuditregelResolver {
  @Extensions({ ruw: 'verbinding' })
  @Mag('inzage_lezen')
  @Query(() => AuditregelVerbinding, { description: 'Wie dit dossier opende of wijzigde, het nieuwste bovenaan. Hierin kijken wordt ook vastgelegd.' })
  async auditregels(
    @Arg('dossierId', () => ID) dossierId: string,
    @Arg('first', () => Int, { description: '1 tot en met 100.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Arg('van', () => Datum, { nullable: true, description: 'Vanaf deze dag.' }) van: string | null | undefined,
    @Arg('tot', () => Datum, { nullable: true, description: 'Tot en met deze dag.' }) tot: string | null | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Verbinding<Auditregel>> {
    if (first < 1 || first > 100) throw fout('PAGINA_ONGELDIG', 'Vraag 1 tot en met 100 regels per keer.')
    return (await leesVerbinding(context, info, inzageVraag(context, { dossierId: uuidVan('Dossier', dossierId), eerste: first, na: after, van, tot }))) as Verbinding<Auditregel>
  }

  @FieldResolver(() => String, { description: 'C, R, U, D of E: maken, lezen, wijzigen, verwijderen of een stap zetten.' })
  actie(@Root() { soort }: Auditregel): string {
    return actieVan(soort)
  }

  @FieldResolver(() => [String], { description: 'Welke soorten gegevens het betrof.' })
  gegevenscategorieen(@Root() { soort }: Auditregel): readonly string[] {
    return categorieenVan(soort)
  }

  @FieldResolver(() => String, { description: 'De regel waarop de toegang berust: de tabel van rol en handeling, of nood.' })
  autorisatiegrond(@Root() { soort, rol, noodprocedure }: Auditregel): string {
    return `${noodprocedure ? 'nood' : 'rol'}:${rol}/${soort}`
  }
}
