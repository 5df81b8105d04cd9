import {
  type GraphQLObjectType, type GraphQLOutputType, isAbstractType, isLeafType, isListType, isNonNullType, isObjectType, type SelectionSetNode,
} from 'graphql'
import { antwoordsleutel, type Bron, heeftRichtlijn, verzamel } from '../lezen/selectie.ts'

/** Writes a value that a resolver returned as JSON, as the selection asks. */
export type GewoneSchrijver = (waarde: unknown) => string

/**
 * Prepares the writing of plain data: objects whose fields are their properties, all the way down. Null where the selection asks for more
 * (a field with a resolver or arguments of its own, a directive), which graphql-js then does. The outcome is the same text; a value
 * that is missing where it may not be undoes the whole root field, not the nearest field that may be empty.
 */
export function maakGewoneSchrijver(bron: Bron, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): GewoneSchrijver | null {
  if (sets.some((set) => heeftRichtlijn(bron, set))) return null
  if (isNonNullType(type)) {
    const schrijf = maakGewoneSchrijver(bron, type.ofType, sets)
    return schrijf && ((waarde) => {
      if (waarde === null || waarde === undefined) throw new Error(`een ${type.toString()} is leeg`)
      return schrijf(waarde)
    })
  }
  const schrijf = aanwezig(bron, type, sets)
  return schrijf && ((waarde) => (waarde === null || waarde === undefined ? 'null' : schrijf(waarde)))
}

function aanwezig(bron: Bron, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): GewoneSchrijver | null {
  if (isLeafType(type)) return (waarde) => JSON.stringify(type.serialize(waarde)) ?? 'null'
  if (isObjectType(type)) return object(bron, type, sets)
  if (isAbstractType(type)) return keuze(bron, bron.schema.getPossibleTypes(type), sets)
  if (!isListType(type)) return null
  const element = maakGewoneSchrijver(bron, type.ofType as GraphQLOutputType, sets)
  return element && ((waarde) => `[${Array.from(waarde as Iterable<unknown>, element).join(',')}]`)
}

function object(bron: Bron, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): GewoneSchrijver | null {
  const delen: { kop: string; naam: string; schrijf: GewoneSchrijver }[] = []
  for (const [sleutel, { naam, knopen, onder }] of verzamel(bron, type.name, sets, antwoordsleutel)) {
    const kop = `${delen.length ? ',' : ''}"${sleutel}":`
    if (naam === '__typename') {
      delen.push({ kop, naam, schrijf: () => `"${type.name}"` })
      continue
    }
    const veld = type.getFields()[naam]
    const schrijf = veld && !veld.resolve && !knopen.some((knoop) => knoop.arguments?.length) ? maakGewoneSchrijver(bron, veld.type, onder) : null
    if (!schrijf) return null
    delen.push({ kop, naam, schrijf })
  }
  return (waarde) => {
    let uit = '{'
    for (const { kop, naam, schrijf } of delen) uit += kop + schrijf((waarde as Record<string, unknown>)[naam])
    return `${uit}}`
  }
}

/** One of several types; the value says by `__typename` which. */
function keuze(bron: Bron, typen: readonly GraphQLObjectType[], sets: readonly SelectionSetNode[]): GewoneSchrijver | null {
  const schrijvers = new Map<unknown, GewoneSchrijver>()
  for (const type of typen) {
    const schrijf = object(bron, type, sets)
    if (!schrijf) return null
    schrijvers.set(type.name, schrijf)
  }
  return (waarde) => {
    const naam = (waarde as { __typename?: unknown }).__typename
    const schrijf = schrijvers.get(naam)
    if (!schrijf) throw new Error(`${String(naam)} hoort hier niet`)
    return schrijf(waarde)
  }
}
