import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import { voerUit } from '../database/lees.ts'
import type { Context } from '../graphql/context.ts'
import { opdracht, bewaardBij } from './lees-een.ts'
import { leestypeVan } from './leesmodel.ts'
import { selectLijst } from './naar-sql.ts'
import { verzamel } from './selectie.ts'

/** What a mutation changed: public type and uuid of the row. */
export interface Deel {
  type: string
  id: string
}

/** Reads, after a mutation, exactly what the caller asks of the objects in its result: one statement per object that is asked. */
export async function leesResultaat(context: Context, info: GraphQLResolveInfo, resultaat: string, delen: Record<string, Deel>): Promise<Record<string, unknown> & { __typename: string }> {
  const sets = info.fieldNodes.flatMap((f) => (f.selectionSet ? [f.selectionSet] : []))
  const gevraagd = verzamel(info, resultaat, sets, (f) => f.name.value)
  const uit: Record<string, unknown> & { __typename: string } = { __typename: resultaat }
  for (const [veld, { type, id }] of Object.entries(delen)) {
    const keuze = gevraagd.get(veld)
    if (!keuze) continue
    const tekst = bewaardBij(info.fieldNodes[0] as FieldNode, `${resultaat}.${veld}`, () =>
      `select row_to_json(r)::text from (select ${selectLijst(info, 'vol', type, keuze.onder, 'w')} from ${leestypeVan(type)?.tabel} w where w.id = $1::uuid) r`)
    const [rij] = await voerUit(context.pool, context.rij, opdracht(context, tekst, [id]))
    uit[veld] = JSON.parse(rij?.[0] ?? 'null')
  }
  return uit
}
