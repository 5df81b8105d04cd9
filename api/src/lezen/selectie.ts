import { type FieldNode, type FragmentDefinitionNode, type GraphQLSchema, isAbstractType, Kind, type SelectionSetNode } from 'graphql'

export interface Veldkeuze {
  naam: string
  /** Every selection under this response key, merged when compiled. */
  onder: SelectionSetNode[]
  knopen: FieldNode[]
}

export interface Bron {
  schema: GraphQLSchema
  fragments: Record<string, FragmentDefinitionNode>
}

/**
 * The fields that a selection asks of one object type, fragments expanded and repeated keys merged.
 * `sleutel` decides under which name a field is returned: its response key, or its own name.
 */
export function verzamel(bron: Bron, type: string, sets: readonly SelectionSetNode[], sleutel: (f: FieldNode) => string): Map<string, Veldkeuze> {
  const velden = new Map<string, Veldkeuze>()
  const loop = (set: SelectionSetNode): void => {
    for (const keuze of set.selections) {
      if (keuze.kind === Kind.FIELD) {
        const naam = sleutel(keuze)
        const al = velden.get(naam) ?? { naam: keuze.name.value, onder: [], knopen: [] }
        if (keuze.selectionSet) al.onder.push(keuze.selectionSet)
        al.knopen.push(keuze)
        velden.set(naam, al)
      } else if (keuze.kind === Kind.INLINE_FRAGMENT) {
        if (past(bron.schema, keuze.typeCondition?.name.value, type)) loop(keuze.selectionSet)
      } else {
        const fragment = bron.fragments[keuze.name.value]
        if (fragment && past(bron.schema, fragment.typeCondition.name.value, type)) loop(fragment.selectionSet)
      }
    }
  }
  for (const set of sets) loop(set)
  return velden
}

/** True when a directive stands anywhere in a selection or in the fragments it uses. */
export function heeftRichtlijn(bron: Bron, set: SelectionSetNode): boolean {
  return set.selections.some((keuze) => {
    if (keuze.directives?.length) return true
    if (keuze.kind === 'InlineFragment') return heeftRichtlijn(bron, keuze.selectionSet)
    if (keuze.kind !== 'FragmentSpread') return false
    const fragment = bron.fragments[keuze.name.value]
    return !fragment || !!fragment.directives?.length || heeftRichtlijn(bron, fragment.selectionSet)
  })
}

/** The name under which the answer carries a field. */
export function antwoordsleutel(veld: FieldNode): string {
  return veld.alias?.value ?? veld.name.value
}

function past(schema: GraphQLSchema, voorwaarde: string | undefined, type: string): boolean {
  if (!voorwaarde || voorwaarde === type) return true
  const abstract = schema.getType(voorwaarde)
  const concreet = schema.getType(type)
  return isAbstractType(abstract) && !!concreet && 'getInterfaces' in concreet && schema.isSubType(abstract, concreet)
}
