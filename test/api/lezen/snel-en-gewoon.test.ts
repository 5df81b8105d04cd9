import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { getNamedType, type GraphQLObjectType, isLeafType, isObjectType } from 'graphql'
import { bouwSchema } from '../../../api/src/schema/bouw-schema.ts'
import { zetDossier } from '../hulp/dossier.ts'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'

let o: Opstelling
let id: string
beforeAll(async () => {
  o = await maakOpstelling()
  ;({ dossierId: id } = await zetDossier(o))
  await zetDossier(o)
})
afterAll(() => o.stop())

/** Random selections on a type: aliases, repeated keys, inline fragments, __typename. */
function selectie(type: GraphQLObjectType, diepte: number): fc.Arbitrary<string> {
  const velden = Object.values(type.getFields()).filter((v) => v.args.length === 0)
  const blad = velden.filter((v) => isLeafType(getNamedType(v.type)))
  const tak = diepte > 0 ? velden.filter((v) => isObjectType(getNamedType(v.type))) : []
  const veld = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...blad).chain((v) => fc.constantFrom(v.name, `${v.name}_b: ${v.name}`)) },
    { weight: 1, arbitrary: fc.constant('__typename') },
    ...(tak.length ? [{ weight: 3, arbitrary: fc.constantFrom(...tak).chain((v) => selectie(getNamedType(v.type) as GraphQLObjectType, diepte - 1).map((s) => `${v.name} { ${s} }`)) }] : []),
  )
  const lijst = fc.array(veld, { minLength: 1, maxLength: 6 }).map((delen) => delen.join(' '))
  return fc.tuple(lijst, fc.boolean(), lijst).map(([een, fragment, twee]) => (fragment ? `${een} ... on ${type.name} { ${twee} }` : een))
}

const dossier = bouwSchema().getType('Dossier') as GraphQLObjectType

describe('lezen door SQL en door graphql-js', () => {
  it('geeft voor elk document hetzelfde antwoord', async () => {
    const wie = await o.als('onderzoeker')
    await fc.assert(fc.asyncProperty(selectie(dossier, 3), fc.boolean(), async (keuze, lijst) => {
      const document = lijst
        ? `query ($id: ID!) { a: dossiers(first: 2) { edges { cursor node { ${keuze} } } pageInfo { hasNextPage endCursor } } dossier(id: $id) { id } }`
        : `query ($id: ID!) { dossier(id: $id) { ${keuze} } }`
      const snel = await wie.antwoord(document, { id })
      const gewoon = await wie.antwoord(document, { id }, true)
      expect(snel.errors).toBeUndefined()
      expect(snel.data).toEqual(JSON.parse(JSON.stringify(gewoon.data)))
    }), { numRuns: 150 })
  })

  it('schrijft van elk geopend dossier één auditregel', async () => {
    const tel = async () => ((await o.eigenaar.query(`select count(*)::int as n from auditregel where soort = 'dossier_geopend'`)) as { n: number }[])[0]?.n ?? 0
    const voor = await tel()
    await (await o.als('toezichthouder')).vraag('query ($id: ID!) { dossier(id: $id) { id } }', { id })
    await (await o.als('onderzoeker-linde')).vraag('query ($id: ID!) { dossier(id: $id) { id } }', { id })
    expect(await tel()).toBe(voor + 1)
  })

  it('weigert een id van een andere vorm met een duidelijke code', async () => {
    const { errors } = await (await o.als('onderzoeker')).antwoord('{ dossier(id: "1;drop") { id } }')
    expect(errors?.[0]?.extensions['code']).toBe('ID_ONGELDIG')
  })

  it('heeft op elk veld aan de wortel een toegangsregel', () => {
    const schema = bouwSchema()
    const velden = [schema.getQueryType(), schema.getMutationType()].flatMap((t) => Object.values(t?.getFields() ?? {}))
    expect(velden.filter((v) => !v.extensions['toegang']).map((v) => v.name)).toEqual([])
  })
})
