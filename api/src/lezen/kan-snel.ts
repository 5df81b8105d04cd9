import { type FieldNode, getNamedType, type GraphQLObjectType, isObjectType, type SelectionSetNode } from 'graphql'
import { leestypeVan, leesveld } from './leesmodel.ts'
import { antwoordsleutel, type Bron, heeftRichtlijn, verzamel } from './selectie.ts'

/** PostgreSQL cuts longer column names, which would cut the answer's keys. */
const LANGSTE_SLEUTEL = 63

/**
 * True when a selection can be answered by SQL alone: only columns and relations, no directives,
 * no arguments below the root. Anything else takes the plain path through graphql-js.
 */
export function kanSnel(bron: Bron, type: string, sets: readonly SelectionSetNode[]): boolean {
  const lees = leestypeVan(type)
  const publiek = bron.schema.getType(type)
  if (!lees || !isObjectType(publiek)) return false
  if (sets.some((set) => heeftRichtlijn(bron, set))) return false
  for (const [sleutel, keuze] of verzamel(bron, type, sets, antwoordsleutel)) {
    if (sleutel.length > LANGSTE_SLEUTEL || keuze.knopen.some(bijzonder)) return false
    if (keuze.naam === '__typename') continue
    const veld = leesveld(type, lees, keuze.naam)
    if (veld.soort === 'berekend') return false
    if (veld.soort !== 'kolom' && !kanSnel(bron, onderliggend(publiek, keuze.naam), keuze.onder)) return false
  }
  return true
}

function onderliggend(type: GraphQLObjectType, veld: string): string {
  const gevonden = type.getFields()[veld]
  return gevonden ? getNamedType(gevonden.type).name : ''
}

function bijzonder(veld: FieldNode): boolean {
  return !!veld.directives?.length || !!veld.arguments?.length
}
