import {
  type DocumentNode, execute, type ExecutionResult, type FragmentDefinitionNode, getNamedType, getVariableValues, GraphQLError,
  type GraphQLField, type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema, isNonNullType, Kind, locatedError, type OperationDefinitionNode,
} from 'graphql'
import { getArgumentValues } from 'graphql/execution/values.js'
import type { Context } from './context.ts'
import type { LeesInfo } from '../lezen/lees-een.ts'
import { type GewoneSchrijver, maakGewoneSchrijver } from './schrijf-gewoon.ts'
import { kanSnel } from '../lezen/kan-snel.ts'
import { RuwJson } from '../lezen/ruw-json.ts'
import { antwoordsleutel, type Bron, verzamel } from '../lezen/selectie.ts'
import { verbindingEenduidig } from '../lezen/verbinding-eenduidig.ts'

interface Vraag {
  schema: GraphQLSchema
  document: DocumentNode
  operationName?: string | null | undefined
  variables?: Record<string, unknown> | undefined
  context: Context
}

/** A root field of which the answer is text: SQL's own, or written from the plain data that its resolver returns. */
interface Snelveld {
  sleutel: string
  definitie: GraphQLField<unknown, unknown>
  info: Omit<GraphQLResolveInfo, 'variableValues'>
  nullbaar: boolean
  /** Absent for a field that SQL answers. */
  schrijf?: GewoneSchrijver
}

interface Plan {
  operatie: OperationDefinitionNode
  velden: Snelveld[]
}

const plannen = new WeakMap<DocumentNode, Map<string, Plan | null>>()

/** Answers an operation: as text where the whole of it can be, through graphql-js where it cannot. */
export async function voerOperatieUit(vraag: Vraag): Promise<ExecutionResult | { data: RuwJson; errors?: readonly GraphQLError[] }> {
  const plan = planVoor(vraag)
  if (!plan) {
    return execute({ schema: vraag.schema, document: vraag.document, operationName: vraag.operationName, variableValues: vraag.variables, contextValue: vraag.context })
  }
  const { coerced, errors } = getVariableValues(vraag.schema, plan.operatie.variableDefinitions ?? [], vraag.variables ?? {}, { maxErrors: 3 })
  if (errors) return { errors: errors.map((e) => new GraphQLError(e.message, { nodes: e.nodes ?? null, extensions: { code: 'BAD_USER_INPUT' } })) }
  const fouten: GraphQLError[] = []
  const delen = await losAllesOp(plan, (veld) => losOp(veld, coerced, vraag.context, fouten))
  const leeg = delen.includes(undefined)
  const data = leeg ? null : new RuwJson(`{${delen.join(',')}}`)
  return { ...(fouten.length ? { errors: fouten } : {}), data } as { data: RuwJson; errors?: readonly GraphQLError[] }
}

/** Queries side by side; mutations one after another, as they were asked. */
async function losAllesOp({ operatie, velden }: Plan, los: (veld: Snelveld) => Promise<string | undefined>): Promise<(string | undefined)[]> {
  if (operatie.operation === 'query') return Promise.all(velden.map(los))
  const delen: (string | undefined)[] = []
  for (const veld of velden) delen.push(await los(veld))
  return delen
}

async function losOp(veld: Snelveld, variableValues: Record<string, unknown>, context: Context, fouten: GraphQLError[]): Promise<string | undefined> {
  try {
    const info: LeesInfo = { ...veld.info, variableValues, ...(veld.schrijf ? {} : { snel: true }) }
    const knoop = veld.info.fieldNodes[0]
    const args = knoop ? getArgumentValues(veld.definitie, knoop, variableValues) : {}
    const uitkomst: unknown = await veld.definitie.resolve?.(undefined, args, context, info)
    if (veld.schrijf) return `"${veld.sleutel}":${veld.schrijf(uitkomst)}`
    if (uitkomst == null && !veld.nullbaar) throw new Error(`${veld.sleutel} gaf niets terug`)
    return `"${veld.sleutel}":${uitkomst ? (uitkomst as RuwJson).json : 'null'}`
  } catch (e) {
    fouten.push(locatedError(e, veld.info.fieldNodes, [veld.sleutel]))
    return veld.nullbaar ? `"${veld.sleutel}":null` : undefined
  }
}

function planVoor({ schema, document, operationName }: Vraag): Plan | null {
  let perNaam = plannen.get(document)
  if (!perNaam) plannen.set(document, (perNaam = new Map()))
  const naam = operationName ?? ''
  let plan = perNaam.get(naam)
  if (plan === undefined) perNaam.set(naam, (plan = maakPlan(schema, document, operationName)))
  return plan
}

function maakPlan(schema: GraphQLSchema, document: DocumentNode, operationName: string | null | undefined): Plan | null {
  const operaties = document.definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION)
  const operatie = operationName ? operaties.find((o) => o.name?.value === operationName) : operaties.length === 1 ? operaties[0] : undefined
  if (!operatie || operatie.operation === 'subscription' || operatie.directives?.length) return null
  const wortel = operatie.operation === 'query' ? schema.getQueryType() : schema.getMutationType()
  if (!wortel) return null
  const fragments: Record<string, FragmentDefinitionNode> = {}
  for (const d of document.definitions) if (d.kind === Kind.FRAGMENT_DEFINITION) fragments[d.name.value] = d
  const velden: Snelveld[] = []
  for (const [sleutel, keuze] of verzamel({ schema, fragments }, wortel.name, [operatie.selectionSet], antwoordsleutel)) {
    const definitie = wortel.getFields()[keuze.naam]
    if (!definitie || keuze.knopen.length !== 1 || keuze.knopen[0]?.directives?.length) return null
    const schrijf = isSnel({ schema, fragments }, definitie, keuze.onder) ? undefined : gewoneSchrijver({ schema, fragments }, definitie, keuze.onder)
    if (schrijf === null) return null
    velden.push({ sleutel, definitie, nullbaar: !isNonNullType(definitie.type), info: veldInfo(schema, wortel, operatie, fragments, definitie, sleutel, keuze.knopen), ...(schrijf ? { schrijf } : {}) })
  }
  return { operatie, velden }
}

function isSnel(bron: Bron, definitie: GraphQLField<unknown, unknown>, onder: Parameters<typeof kanSnel>[2]): boolean {
  const ruw = definitie.extensions['ruw'] as 'een' | 'verbinding' | undefined
  if (!ruw) return false
  const type = getNamedType(definitie.type).name
  return ruw === 'een' ? kanSnel(bron, type, onder) : verbindingEenduidig(bron, type, onder)
}

/** Null for a field that SQL answers in part: what is under it is not plain data. */
function gewoneSchrijver(bron: Bron, definitie: GraphQLField<unknown, unknown>, onder: Parameters<typeof kanSnel>[2]): GewoneSchrijver | null {
  return definitie.extensions['ruw'] ? null : maakGewoneSchrijver(bron, definitie.type, onder)
}

function veldInfo(
  schema: GraphQLSchema, wortel: GraphQLObjectType, operation: OperationDefinitionNode, fragments: Record<string, FragmentDefinitionNode>,
  definitie: GraphQLField<unknown, unknown>, sleutel: string, fieldNodes: Snelveld['info']['fieldNodes'],
): Snelveld['info'] {
  return {
    fieldName: definitie.name, fieldNodes, returnType: definitie.type, parentType: wortel, schema, fragments, rootValue: undefined, operation,
    path: { prev: undefined, key: sleutel, typename: wortel.name },
  }
}
