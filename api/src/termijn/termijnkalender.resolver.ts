import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import { voerUit } from '../database/lees.ts'
import type { Context } from '../graphql/context.ts'
import { fout } from '../graphql/fouten.ts'
import { Datum } from '../graphql/scalars.ts'
import { Mag, vrager } from '../toegang/mag.ts'
import { Kalendertermijn } from './termijnkalender.type.ts'

/** Most terms in one answer. */
const MEESTE = 1000
const LEES = `
select coalesce(json_agg(r), '[]')::text from (
  select 'Termijn_' || t.id as id, t.soort, t.persoon, t.eind_op as "eindOp", exists (select from json_array_elements(t.opschortingen) rust where rust->>'tot' is null) as opgeschort,
    'Dossier_' || d.id as "dossierId", d.zaaknummer, d.titel, d.protocol, a.naam as aanbieder
  from termijn t join dossier d on d.id = t.dossier_id join organisatie a on a.id = d.aanbieder_id
  where t.toezichthouder_id = $1::uuid and d.stand <> 'concept' and t.voldaan_op is null and t.vervallen_op is null and t.eind_op between $2::date and $3::date
  order by t.eind_op, d.zaaknummer, t.id limit $4::int) r`

@Resolver()
export class TermijnkalenderResolver {
  @Mag('termijn_lezen')
  @Query(() => [Kalendertermijn], { description: 'De lopende termijnen van uw dossiers met een laatste dag in deze tijd, de eerste bovenaan.' })
  async lopendeTermijnen(
    @Arg('van', () => Datum) van: string,
    @Arg('tot', () => Datum) tot: string,
    @Arg('first', () => Int, { defaultValue: MEESTE, description: '1 tot en met 1000.' }) first: number,
    @Ctx() context: Context,
  ): Promise<Kalendertermijn[]> {
    if (first < 1 || first > MEESTE) throw fout('PAGINA_ONGELDIG', `Vraag 1 tot en met ${MEESTE} termijnen per keer.`)
    const [rij] = await voerUit(context.pool, context.rij, { naam: 'lopende_termijnen', tekst: LEES, waarden: [vrager(context).organisatieId, van, tot, first] })
    return JSON.parse(rij?.[0] ?? '[]') as Kalendertermijn[]
  }
}
