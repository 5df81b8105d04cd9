import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql'
import { voerUit, type Waarde } from '../database/lees.ts'
import type { Context } from '../graphql/context.ts'
import { bewaardBij, type LeesInfo, opdracht } from './lees-een.ts'
import { selectLijst, tabelVan } from './naar-sql.ts'
import { type PlatteRij, platteRij, type Rij } from './platte-rij.ts'
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
  /** Statement before the select, such as the audit row of a look in the log. */
  vooraf?: string
  /** Rows per page; stands in the text, one statement per size, because a parameter spoils the plan. */
  eerste: number
}

/** A statement, and how its rows become the answer. */
interface Paginalezer {
  tekst: string
  vorm: (pagina: Pagina) => object
}

interface Pagina {
  rijen: readonly Rij[]
  meer: boolean
}

/** Reads one keyset page in one statement. */
export async function leesVerbinding(context: Context, info: GraphQLResolveInfo, vraag: VerbindingVraag): Promise<object> {
  const snel = (info as LeesInfo).snel ?? false
  const sleutel = `${snel}|${vraag.vooraf ?? ''}|${vraag.waar}|${vraag.eerste}|${vraag.volgorde.join()}`
  const { tekst, vorm } = bewaardBij(info.fieldNodes[0] as FieldNode, sleutel, () => (snel ? snelleLezer(info, vraag) : gewoneLezer(info, vraag)))
  const rijen = await voerUit(context.pool, context.rij, opdracht(context, tekst, vraag.waarden))
  const meer = rijen.length > vraag.eerste
  return vorm({ rijen: meer ? rijen.slice(0, vraag.eerste) : rijen, meer })
}

function paginaSql(vraag: VerbindingVraag, kolommen: readonly string[], joins = ''): string {
  const richting = vraag.aflopend ? ' desc' : ''
  const orde = vraag.volgorde.map((k) => `w.${k}${richting}`).join(', ')
  const bladzijde = `(select * from ${tabelVan(vraag.type)} w where ${vraag.waar} order by ${orde} limit ${vraag.eerste + 1}) w`
  return `${vraag.vooraf ?? ''} select ${kolommen.join(', ')} from ${bladzijde} ${joins} order by ${orde}`
}

/** The cursor of a row: what stands in the columns of the order. */
function cursorVan(rij: Rij, plaatsen: readonly number[]): string {
  return Buffer.from(plaatsen.map((plaats) => rij[plaats]).join('~')).toString('base64url')
}

/** Objects for graphql-js to shape. */
function gewoneLezer(info: GraphQLResolveInfo, vraag: VerbindingVraag): Paginalezer {
  const plaatsen = vraag.volgorde.map((_, nr) => nr + 1)
  const lijst = selectLijst(info, 'vol', vraag.type, nodeSelecties(info, vraag.type), 'w') || '1 as "_"'
  return {
    tekst: paginaSql(vraag, [`(select row_to_json(r)::text from (select ${lijst}) r)`, ...vraag.volgorde.map((k) => `w.${k}`)]),
    vorm: ({ rijen, meer }) => {
      const laatste = rijen.at(-1)
      return {
        edges: rijen.map((rij) => ({ cursor: cursorVan(rij, plaatsen), node: JSON.parse(rij[0] ?? 'null') as unknown })),
        pageInfo: { hasNextPage: meer, endCursor: laatste ? cursorVan(laatste, plaatsen) : null },
      }
    },
  }
}

/** The answer's own text, under the response keys the document asked for. */
function snelleLezer(info: GraphQLResolveInfo, vraag: VerbindingVraag): Paginalezer {
  const rij = platteRij(info, vraag.type, nodeSelecties(info, vraag.type), 'w', vraag.volgorde)
  const sjabloon = paginaSjabloon(info, vraag.type, rij)
  return { tekst: paginaSql(vraag, rij.kolommen, rij.joins), vorm: (pagina) => new RuwJson(sjabloon(pagina)) }
}

function nodeSelecties(bron: GraphQLResolveInfo, type: string): SelectionSetNode[] {
  return [...verzamel(bron, `${type}Connection`, veldSets(bron), antwoordsleutel).values()]
    .filter((v) => v.naam === 'edges')
    .flatMap((v) => [...verzamel(bron, `${type}Edge`, v.onder, antwoordsleutel).values()])
    .filter((v) => v.naam === 'node')
    .flatMap((v) => v.onder)
}

function veldSets(info: GraphQLResolveInfo): SelectionSetNode[] {
  return info.fieldNodes.flatMap((f) => (f.selectionSet ? [f.selectionSet] : []))
}

function paginaSjabloon(info: GraphQLResolveInfo, type: string, { schrijf: node, plaatsen }: PlatteRij): (pagina: Pagina) => string {
  const cursor = (rij: Rij): string => `"${cursorVan(rij, plaatsen)}"`
  return object<Pagina>(info, `${type}Connection`, veldSets(info), {
    edges: (onder) => {
      const rand = object<Rij>(info, `${type}Edge`, onder, { cursor: () => cursor, node: () => node })
      return ({ rijen }) => `[${rijen.map(rand).join(',')}]`
    },
    pageInfo: (onder) => object<Pagina>(info, 'PageInfo', onder, {
      hasNextPage: () => ({ meer }) => String(meer),
      endCursor: () => ({ rijen }) => { const laatste = rijen.at(-1); return laatste ? cursor(laatste) : 'null' },
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

/** The parts of a cursor, or undefined when it is not one of ours. */
export function leesCursor(cursor: string, delen: number): string[] | undefined {
  const stukken = Buffer.from(cursor, 'base64url').toString().split('~')
  return stukken.length === delen ? stukken : undefined
}
