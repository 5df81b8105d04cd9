import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Extensions, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { actieVan, categorieenVan } from '@zelfonderzoek/validation/audit/auditsoort'
import { voerUit } from '../database/lees.ts'
import type { Context } from '../graphql/context.ts'
import { fout } from '../graphql/fouten.ts'
import { uuidVan } from '../graphql/id.ts'
import { Datum } from '../graphql/scalars.ts'
import { maakVerbinding, type Verbinding } from '../graphql/verbinding.type.ts'
import { opdracht } from '../lezen/lees-een.ts'
import { leesVerbinding } from '../lezen/lees-verbinding.ts'
import { selectLijst } from '../lezen/naar-sql.ts'
import { Mag } from '../toegang/mag.ts'
import { betrokkeneinzageVraag, exportOpdracht, inzageVraag } from './auditregel.repository.ts'
import { Auditregel } from './auditregel.type.ts'

/** Entries of registers asked about at once. */
const MEESTE_BETROKKENEN = 50

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
    eisBladzijde(first)
    return (await leesVerbinding(context, info, inzageVraag(context, uuidVan('Dossier', dossierId), { eerste: first, na: after, van, tot }))) as Verbinding<Auditregel>
  }

  @Extensions({ ruw: 'verbinding' })
  @Mag('avg_behandelen')
  @Query(() => AuditregelVerbinding, { description: 'Wie de dossiers opende of wijzigde waarin deze betrokkenen staan, het nieuwste bovenaan. Geef elke keer dezelfde persoon, zoals hij in elk dossier staat. Hierin kijken wordt ook vastgelegd.' })
  async betrokkeneinzage(
    @Arg('betrokkeneIds', () => [ID], { description: `1 tot en met ${MEESTE_BETROKKENEN}.` }) betrokkeneIds: string[],
    @Arg('first', () => Int, { description: '1 tot en met 100.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Arg('van', () => Datum, { nullable: true, description: 'Vanaf deze dag.' }) van: string | null | undefined,
    @Arg('tot', () => Datum, { nullable: true, description: 'Tot en met deze dag.' }) tot: string | null | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Verbinding<Auditregel>> {
    eisBladzijde(first)
    if (betrokkeneIds.length < 1 || betrokkeneIds.length > MEESTE_BETROKKENEN) throw fout('PAGINA_ONGELDIG', `Vraag 1 tot en met ${MEESTE_BETROKKENEN} betrokkenen per keer.`)
    const vraag = betrokkeneinzageVraag(context, betrokkeneIds.map((id) => uuidVan('Betrokkene', id)), { eerste: first, na: after, van, tot })
    return (await leesVerbinding(context, info, vraag)) as Verbinding<Auditregel>
  }

  @Mag('inzage_lezen')
  @Query(() => [Auditregel], { description: 'Het hele logboek van een dossier, of van een periode, om mee te nemen. Dat wordt ook vastgelegd.' })
  async auditexport(
    @Arg('dossierId', () => ID) dossierId: string,
    @Arg('van', () => Datum, { nullable: true, description: 'Vanaf deze dag.' }) van: string | null | undefined,
    @Arg('tot', () => Datum, { nullable: true, description: 'Tot en met deze dag.' }) tot: string | null | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Auditregel[]> {
    const sets = info.fieldNodes.flatMap((f) => (f.selectionSet ? [f.selectionSet] : []))
    const { tekst, waarden } = exportOpdracht(context, selectLijst(info, 'vol', 'Auditregel', sets, 'w'), uuidVan('Dossier', dossierId), { van, tot })
    const [rij] = await voerUit(context.pool, context.rij, opdracht(context, tekst, waarden))
    return JSON.parse(rij?.[0] ?? '[]') as Auditregel[]
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

function eisBladzijde(first: number): void {
  if (first < 1 || first > 100) throw fout('PAGINA_ONGELDIG', 'Vraag 1 tot en met 100 regels per keer.')
}
