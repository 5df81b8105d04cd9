import { getNamedType, getNullableType, type GraphQLObjectType, isListType, isObjectType, type SelectionSetNode } from 'graphql'
import { leestypeVan, leesveld } from './leesmodel.ts'
import { relatieSql, tabelVan } from './naar-sql.ts'
import { antwoordsleutel, type Bron, type Veldkeuze, verzamel } from './selectie.ts'

export type Rij = readonly (string | null)[]

/** Writes one row of text columns as JSON. */
export type Schrijver = (rij: Rij) => string

/** How many rows of one type are read: which columns, over which joins, and how a row becomes the answer's own JSON. */
export interface PlatteRij {
  kolommen: readonly string[]
  joins: string
  schrijf: Schrijver
  /** Where the columns of the key stand. */
  plaatsen: readonly number[]
}

/**
 * Reads rows as plain columns, to-one relations by a join, and writes the JSON here: for a page of rows that costs PostgreSQL
 * a quarter of making an object per row. Where rows nest (lists, relations not found by id) and where the text of a value is
 * not its JSON (moments, booleans, structured content), PostgreSQL writes that part. `a` is the alias of the table, `sleutel` names columns that the caller needs of each row.
 */
export function platteRij(bron: Bron, type: string, sets: readonly SelectionSetNode[], a: string, sleutel: readonly string[]): PlatteRij {
  const bouw: Bouw = { bron, kolommen: [], joins: [], teller: { n: 0 } }
  const plaatsen = sleutel.map((kolom) => voegToe(bouw, `${a}.${kolom}`))
  const schrijf = object(bouw, type, sets, a)
  return { kolommen: bouw.kolommen, joins: bouw.joins.join(' '), schrijf, plaatsen }
}

interface Bouw {
  bron: Bron
  kolommen: string[]
  joins: string[]
  teller: { n: number }
}

function object(bouw: Bouw, type: string, sets: readonly SelectionSetNode[], a: string): Schrijver {
  const delen = [...verzamel(bouw.bron, type, sets, antwoordsleutel)].map(([sleutel, keuze], nr) => ({ kop: `${nr ? ',' : ''}"${sleutel}":`, schrijf: waarde(bouw, type, keuze, a) }))
  return (rij) => {
    let uit = '{'
    for (const { kop, schrijf } of delen) uit += kop + schrijf(rij)
    return `${uit}}`
  }
}

function waarde(bouw: Bouw, type: string, keuze: Veldkeuze, a: string): Schrijver {
  const lees = leestypeVan(type)
  if (keuze.naam === '__typename') return () => `"${type}"`
  if (!lees) throw new Error(`${type} wordt niet uit een tabel gelezen`)
  const veld = leesveld(type, lees, keuze.naam)
  if (veld.soort === 'berekend') throw new Error(`${type}.${keuze.naam} kan niet snel gelezen worden`)
  if (keuze.naam === 'id' && !lees.velden['id']) return globaalId(type, voegToe(bouw, `${a}.id`))
  if (veld.soort === 'kolom') return kolomwaarde(bouw, bouw.bron.schema.getType(type) as GraphQLObjectType, keuze.naam, veld.sql(a))
  if (veld.opId) return gekoppeld(bouw, veld.type, keuze, (kind) => veld.waar(a, kind))
  return ruw(voegToe(bouw, relatieSql(bouw.bron, 'snel', veld, keuze.onder, a, bouw.teller)))
}

/** A to-one relation by a join; a row that is not there, or not the asker's, is null. */
function gekoppeld(bouw: Bouw, type: string, keuze: Veldkeuze, waar: (kind: string) => string): Schrijver {
  bouw.teller.n += 1
  const kind = `t${bouw.teller.n}`
  bouw.joins.push(`left join ${tabelVan(type)} ${kind} on ${waar(kind)}`)
  const id = voegToe(bouw, `${kind}.id`)
  const schrijf = object(bouw, type, keuze.onder, kind)
  return (rij) => (rij[id] === null ? 'null' : schrijf(rij))
}

const ALS_TEKST = new Set(['ID', 'String', 'Date'])

function kolomwaarde(bouw: Bouw, type: GraphQLObjectType, naam: string, sql: string): Schrijver {
  const veldtype = isObjectType(type) ? type.getFields()[naam]?.type : undefined
  if (!veldtype) throw new Error(`${type.name}.${naam} bestaat niet`)
  const soort = isListType(getNullableType(veldtype)) ? '' : getNamedType(veldtype).name
  if (soort === 'Int') return ruw(voegToe(bouw, sql))
  if (!ALS_TEKST.has(soort)) return ruw(voegToe(bouw, `to_json(${sql})`))
  const plaats = voegToe(bouw, sql)
  return (rij) => {
    const tekst = rij[plaats]
    return tekst === null || tekst === undefined ? 'null' : JSON.stringify(tekst)
  }
}

function globaalId(type: string, plaats: number): Schrijver {
  return (rij) => `"${type}_${rij[plaats]}"`
}

function ruw(plaats: number): Schrijver {
  return (rij) => rij[plaats] ?? 'null'
}

/** Where a column stands; asked twice, it is read once. */
function voegToe(bouw: Bouw, sql: string): number {
  const al = bouw.kolommen.indexOf(sql)
  return al < 0 ? bouw.kolommen.push(sql) - 1 : al
}
