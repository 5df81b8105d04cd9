import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { buildSchema, executeSync, Kind, type OperationDefinitionNode, parse } from 'graphql'
import { maakGewoneSchrijver } from '../../../api/src/graphql/schrijf-gewoon.ts'

const schema = buildSchema(`
  interface Fout { code: String! bericht: String }
  type Geweigerd implements Fout { code: String! bericht: String velden: [String!]! }
  type Punt { id: ID! naam: String aantal: Int! maat: Float ja: Boolean labels: [String] kinderen: [Punt!]! ouder: Punt uitkomst: Uitkomst }
  type Ander { wat: String }
  union Uitkomst = Punt | Ander | Geweigerd
  type Query { punt: Punt! uitkomst: Uitkomst lijst: [Punt!]! }
`)

const tekst = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', '\u2028', '</script>', '\\', 'é\u0000'))
const leeg = <T>(a: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> => fc.oneof({ weight: 3, arbitrary: a }, { weight: 1, arbitrary: fc.constantFrom(null, undefined) })
const punt = (diepte: number): fc.Arbitrary<object> => fc.record({
  __typename: fc.constant('Punt'), id: fc.uuid(), naam: leeg(tekst), aantal: fc.integer({ min: -5, max: 9 }), maat: leeg(fc.double({ noNaN: true, noDefaultInfinity: true })),
  ja: leeg(fc.boolean()), labels: leeg(fc.array(leeg(tekst), { maxLength: 3 })),
  kinderen: diepte ? fc.array(punt(diepte - 1), { maxLength: 2 }) : fc.constant([]),
  ouder: diepte ? leeg(punt(diepte - 1)) : fc.constant(null),
  uitkomst: diepte ? leeg(uitkomst(diepte - 1)) : fc.constant(undefined),
})
const uitkomst = (diepte: number): fc.Arbitrary<object> => fc.oneof(
  fc.record({ __typename: fc.constant('Ander'), wat: leeg(tekst) }),
  fc.record({ __typename: fc.constant('Geweigerd'), code: tekst, bericht: leeg(tekst), velden: fc.array(tekst, { maxLength: 2 }) }),
  punt(diepte),
)
const blad = fc.constantFrom('id', 'naam', 'aantal', 'maat', 'ja', 'labels', '__typename', 'x: naam', 'naam')
const opPunt = (diepte: number): fc.Arbitrary<string> => fc.array(diepte === 0 ? blad : fc.oneof(
  { weight: 4, arbitrary: blad },
  { weight: 1, arbitrary: opPunt(diepte - 1).map((s) => `kinderen { ${s} }`) },
  { weight: 1, arbitrary: opPunt(diepte - 1).map((s) => `k: ouder { ${s} ... on Punt { aantal } }`) },
  { weight: 1, arbitrary: opUitkomst(diepte - 1).map((s) => `uitkomst { ${s} }`) },
), { minLength: 1, maxLength: 5 }).map((delen) => delen.join(' '))
const opUitkomst = (diepte: number): fc.Arbitrary<string> =>
  fc.tuple(opPunt(diepte), fc.boolean()).map(([s, naam]) => `${naam ? '__typename' : ''} ... on Punt { ${s} } ... on Fout { code bericht } ... on Ander { wat }`)

function schrijver(document: string) {
  const operatie = parse(document).definitions[0] as OperationDefinitionNode
  const wortel = operatie.selectionSet.selections[0]
  if (wortel?.kind !== Kind.FIELD || !wortel.selectionSet) throw new Error('geen veld')
  const veld = schema.getQueryType()?.getFields()[wortel.name.value]
  return veld ? maakGewoneSchrijver({ schema, fragments: {} }, veld.type, [wortel.selectionSet]) : null
}

describe('gewone waarden schrijven', () => {
  it('geeft voor elke waarde en elke vraag dezelfde tekst als graphql-js', () => {
    const vraag = fc.oneof(
      fc.tuple(fc.constant('punt'), opPunt(2), punt(2)), fc.tuple(fc.constant('uitkomst'), opUitkomst(2), leeg(uitkomst(2))),
      fc.tuple(fc.constant('lijst'), opPunt(1), fc.array(punt(1), { maxLength: 3 })),
    )
    fc.assert(fc.property(vraag, ([veld, keuze, waarde]) => {
      const document = `{ ${veld} { ${keuze} } }`
      const { data, errors } = executeSync({ schema, document: parse(document), rootValue: { [veld]: waarde } })
      expect(errors).toBeUndefined()
      expect(`{"${veld}":${schrijver(document)?.(waarde)}}`).toBe(JSON.stringify(data))
    }), { numRuns: 400 })
  })

  it('laat aan graphql-js over wat meer is dan eigenschappen', () => {
    expect(schrijver('{ punt { naam @include(if: true) } }')).toBeNull()
    expect(schrijver('{ punt { ... on Punt @skip(if: false) { naam } } }')).toBeNull()
  })

  it('schrijft niets als een waarde ontbreekt die er moet zijn, of van een ander soort is', () => {
    expect(() => schrijver('{ punt { aantal } }')?.({ aantal: null })).toThrow('Int! is leeg')
    expect(() => schrijver('{ uitkomst { ... on Ander { wat } } }')?.({ __typename: 'Query' })).toThrow('hoort hier niet')
  })
})
