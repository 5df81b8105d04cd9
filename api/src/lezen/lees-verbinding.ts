import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql'
import { voerUit, type Waarde } from '../database/lees.ts'
import type { Context } from '../graphql/context.ts'
import { type LeesInfo, opdracht, opgezocht } from './lees-een.ts'
import { leestypeVan } from './leesmodel.ts'
import { selectLijst, type Wijze } from './naar-sql.ts'
import { RuwJson } from './ruw-json.ts'
import { antwoordsleutel, type Bron, verzamel } from './selectie.ts'

export interface VerbindingVraag {
  /** Type of the nodes; the connection is `<type>Connection`. */
  type: string
  waar: string
  waarden: readonly Waarde[]
  /** Columns of the order, unique together; the cursor is made of them. */
  volgorde: readonly string[]
  aflopend?: boolean
  /** Rows per page; stands in the text, one statement per size, because a parameter spoils the plan. */
  eerste: number
}

/** Reads one keyset page in one statement. */
export async function leesVerbinding(context: Context, info: GraphQLResolveInfo, vraag: VerbindingVraag): Promise<object> {
  const wijze: Wijze = (info as LeesInfo).snel ? 'snel' : 'vol'
  const sleutel = `${wijze}|${vraag.waar}|${vraag.eerste}|${vraag.volgorde.join()}`
  const tekst = opgezocht(info.fieldNodes[0] as FieldNode, sleutel, () => paginaSql(info, wijze, vraag))
  const rijen = await voerUit(context.pool, context.rij, opdracht(context, tekst, vraag.waarden))
  const meer = rijen.length > vraag.eerste
  const pagina: Pagina = { rijen: meer ? rijen.slice(0, vraag.eerste) : rijen, meer }
  return wijze === 'snel' ? new RuwJson(alsTekst(info, vraag.type, pagina)) : alsObject(pagina)
}

interface Pagina {
  rijen: (string | null)[][]
  meer: boolean
}

function paginaSql(info: GraphQLResolveInfo, wijze: Wijze, vraag: VerbindingVraag): string {
  const knopen = nodeSelecties(info, vraag.type)
  const lijst = selectLijst(info, wijze, vraag.type, knopen, 'w') || '1 as "_"'
  const richting = vraag.aflopend ? ' desc' : ''
  const orde = vraag.volgorde.map((k) => `w.${k}${richting}`).join(', ')
  const cursor = vraag.volgorde.map((k) => `w.${k}`).join(` || '~' || `)
  const tabel = leestypeVan(vraag.type)?.tabel
  return `select (select row_to_json(r)::text from (select ${lijst}) r), ${cursor} from (select * from ${tabel} w where ${vraag.waar} order by ${orde} limit ${vraag.eerste + 1}) w order by ${orde}`
}

function nodeSelecties(bron: GraphQLResolveInfo, type: string): SelectionSetNode[] {
  const sets = bron.fieldNodes.flatMap((f) => (f.selectionSet ? [f.selectionSet] : []))
  return [...verzamel(bron, `${type}Connection`, sets, antwoordsleutel).values()]
    .filter((v) => v.naam === 'edges')
    .flatMap((v) => [...verzamel(bron, `${type}Edge`, v.onder, antwoordsleutel).values()])
    .filter((v) => v.naam === 'node')
    .flatMap((v) => v.onder)
}

function alsObject({ rijen, meer }: Pagina): object {
  return {
    edges: rijen.map(([json, cursor]) => ({ cursor: codeer(cursor), node: JSON.parse(json ?? 'null') as unknown })),
    pageInfo: { hasNextPage: meer, endCursor: rijen.length ? codeer(rijen.at(-1)?.[1]) : null },
  }
}

/** The same as text, under the response keys the document asked for. */
function alsTekst(info: GraphQLResolveInfo, type: string, pagina: Pagina): string {
  return sjabloonVan(info, type)(pagina)
}

type Sjabloon = (pagina: Pagina) => string
const sjablonen = new WeakMap<FieldNode, Sjabloon>()

/** Writes a page as text; made once per place in a document. */
function sjabloonVan(info: GraphQLResolveInfo, type: string): Sjabloon {
  const veld = info.fieldNodes[0] as FieldNode
  let sjabloon = sjablonen.get(veld)
  if (!sjabloon) sjablonen.set(veld, (sjabloon = maakSjabloon(info, type)))
  return sjabloon
}

function maakSjabloon(info: GraphQLResolveInfo, type: string): Sjabloon {
  const sets = info.fieldNodes.flatMap((f) => (f.selectionSet ? [f.selectionSet] : []))
  return object<Pagina>(info, `${type}Connection`, sets, {
    edges: (onder) => {
      const rand = object<(string | null)[]>(info, `${type}Edge`, onder, { cursor: () => ([, c]) => `"${codeer(c)}"`, node: () => ([json]) => json ?? 'null' })
      return ({ rijen }) => `[${rijen.map(rand).join(',')}]`
    },
    pageInfo: (onder) => object<Pagina>(info, 'PageInfo', onder, {
      hasNextPage: () => ({ meer }) => String(meer),
      endCursor: () => ({ rijen }) => (rijen.length ? `"${codeer(rijen.at(-1)?.[1])}"` : 'null'),
    }),
  })
}

/** A function that writes one object: the fixed text between its values is put together beforehand. */
function object<W>(bron: Bron, type: string, sets: readonly SelectionSetNode[], velden: Record<string, (onder: SelectionSetNode[]) => (waarde: W) => string>): (waarde: W) => string {
  const delen = [...verzamel(bron, type, sets, antwoordsleutel)].map(([sleutel, keuze]) => {
    const schrijf = keuze.naam === '__typename' ? () => `"${type}"` : velden[keuze.naam]?.(keuze.onder)
    if (!schrijf) throw new Error(`${type}.${keuze.naam} kan niet snel gelezen worden`)
    return { kop: `"${sleutel}":`, schrijf }
  })
  return (waarde) => {
    let uit = ''
    for (const { kop, schrijf } of delen) uit += (uit ? ',' : '') + kop + schrijf(waarde)
    return `{${uit}}`
  }
}

function codeer(cursor: string | null | undefined): string {
  return Buffer.from(cursor ?? '').toString('base64url')
}

/** The parts of a cursor, or undefined when it is not one of ours. */
export function leesCursor(cursor: string, delen: number): string[] | undefined {
  const stukken = Buffer.from(cursor, 'base64url').toString().split('~')
  return stukken.length === delen ? stukken : undefined
}
