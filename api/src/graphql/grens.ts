import {
  type ASTVisitor, type FieldNode, type FragmentDefinitionNode, getNamedType, getNullableType, GraphQLError, type GraphQLNamedType, isListType, isInterfaceType, isObjectType,
  Kind, type OperationDefinitionNode, type SelectionSetNode, type ValidationContext,
} from 'graphql'

/** What one document may ask. */
export const GRENZEN = { diepte: 8, introspectie: 15, aliassen: 15, richtlijnen: 10, velden: 300, wortels: 10, kosten: 2000 } as const
export const QUERY_TE_GROOT = 'Deze vraag is te groot. Vraag minder velden of regels tegelijk.'
/** Rows that a list without a page size is reckoned to give, and a page whose size is a variable. */
const LIJST = 10
const BLADZIJDE = 100

/** Refuses, as a validation rule, documents that ask too much: once per document, before anything runs. Fragments count where they are used. */
export function grens(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      for (const operatie of document.definitions) {
        if (operatie.kind !== Kind.OPERATION_DEFINITION || past(context, operatie)) continue
        context.reportError(new GraphQLError(QUERY_TE_GROOT))
        return false
      }
      return undefined
    },
  }
}

class TeVeel extends Error {}

function past(context: ValidationContext, operatie: OperationDefinitionNode): boolean {
  const teller = { aliassen: 0, richtlijnen: 0, velden: 0, wortels: 0, kosten: 0 }
  const tel = (wat: keyof typeof teller, erbij: number): void => {
    teller[wat] += erbij
    if (teller[wat] > GRENZEN[wat]) throw new TeVeel()
  }
  const schema = context.getSchema()
  const wortel = schema.getRootType(operatie.operation) ?? undefined

  const loop = (set: SelectionSetNode, type: GraphQLNamedType | undefined, plek: { diepte: number; hoogste: number; keer: number; eerste: number; via: readonly string[] }): void => {
    for (const keuze of set.selections) {
      tel('richtlijnen', keuze.directives?.length ?? 0)
      if (keuze.kind === Kind.FIELD) veld(keuze, type, plek)
      else if (keuze.kind === Kind.INLINE_FRAGMENT) loop(keuze.selectionSet, keuze.typeCondition ? schema.getType(keuze.typeCondition.name.value) : type, plek)
      else {
        const naam = keuze.name.value
        const fragment: FragmentDefinitionNode | null | undefined = context.getFragment(naam)
        if (fragment && !plek.via.includes(naam)) loop(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), { ...plek, via: [...plek.via, naam] })
      }
    }
  }
  const veld = (knoop: FieldNode, type: GraphQLNamedType | undefined, plek: Parameters<typeof loop>[2]): void => {
    tel('velden', 1)
    if (knoop.alias) tel('aliassen', 1)
    if (plek.diepte === 1) tel('wortels', 1)
    const hoogste = plek.diepte === 1 && knoop.name.value.startsWith('__') ? GRENZEN.introspectie : plek.hoogste
    if (plek.diepte > hoogste) throw new TeVeel()
    if (!knoop.selectionSet) return
    const definitie = isObjectType(type) || isInterfaceType(type) ? type.getFields()[knoop.name.value] : undefined
    const lijst = definitie !== undefined && isListType(getNullableType(definitie.type))
    const keer = plek.keer * (lijst ? plek.eerste : 1)
    if (hoogste === GRENZEN.diepte) tel('kosten', keer)
    loop(knoop.selectionSet, definitie && getNamedType(definitie.type), { diepte: plek.diepte + 1, hoogste, keer, eerste: eersteVan(knoop), via: plek.via })
  }
  try {
    tel('richtlijnen', operatie.directives?.length ?? 0)
    loop(operatie.selectionSet, wortel, { diepte: 1, hoogste: GRENZEN.diepte, keer: 1, eerste: LIJST, via: [] })
    return true
  } catch (e) {
    if (e instanceof TeVeel) return false
    throw e
  }
}

/** Rows in the lists below a field: the page size when it names one. */
function eersteVan(knoop: FieldNode): number {
  const waarde = knoop.arguments?.find((arg) => arg.name.value === 'first')?.value
  if (!waarde) return LIJST
  return waarde.kind === Kind.INT ? Math.max(1, Math.min(BLADZIJDE, Number(waarde.value))) : BLADZIJDE
}
