import type { FieldNode, SelectionSetNode } from 'graphql'
import { type LeesType, leestypeVan, leesveld, type Relatie } from './leesmodel.ts'
import { antwoordsleutel, type Bron, verzamel } from './selectie.ts'

/** `snel`: exactly the answer, keys and all. `vol`: fields under their own names, for graphql-js to shape. */
export type Wijze = 'snel' | 'vol'

/**
 * The select list that reads a selection of `type` from the table with alias `a`,
 * one-to-one and one-to-many relations as correlated sub-selects.
 */
export function selectLijst(bron: Bron, wijze: Wijze, type: string, sets: readonly SelectionSetNode[], a: string, teller = { n: 0 }): string {
  const lees = leestypeVan(type)
  if (!lees) throw new Error(`${type} wordt niet uit een tabel gelezen`)
  const sleutel = wijze === 'snel' ? antwoordsleutel : (veld: FieldNode) => veld.name.value
  const delen = new Map<string, string>()
  for (const [naam, keuze] of verzamel(bron, type, sets, sleutel)) {
    if (keuze.naam === '__typename') {
      if (wijze === 'snel') delen.set(naam, `'${type}'`)
      continue
    }
    leg(delen, bron, wijze, type, lees, naam, keuze.naam, keuze.onder, a, teller)
  }
  if (wijze === 'vol') delen.set('__typename', `'${type}'`)
  return [...delen].map(([naam, sql]) => `${sql} as "${naam}"`).join(', ')
}

function leg(
  delen: Map<string, string>, bron: Bron, wijze: Wijze, type: string, lees: LeesType,
  naam: string, veldnaam: string, onder: readonly SelectionSetNode[], a: string, teller: { n: number },
): void {
  const veld = leesveld(type, lees, veldnaam)
  if (veld.soort === 'kolom') return void delen.set(naam, veld.sql(a))
  if (veld.soort === 'berekend') {
    for (const nodig of veld.nodig) if (!delen.has(nodig)) leg(delen, bron, wijze, type, lees, nodig, nodig, [], a, teller)
    return
  }
  delen.set(naam, relatieSql(bron, wijze, veld, onder, a, teller))
}

/** The expression that reads a relation of the row with alias `a`: one object, or a list of them. */
export function relatieSql(bron: Bron, wijze: Wijze, veld: Relatie, onder: readonly SelectionSetNode[], a: string, teller: { n: number }): string {
  teller.n += 1
  const kind = `t${teller.n}`
  const van = `(select ${selectLijst(bron, wijze, veld.type, onder, kind, teller)} from ${tabelVan(veld.type)} ${kind} where ${veld.waar(a, kind)}`
  return veld.soort === 'een'
    ? `(select row_to_json(r) from ${van}) r)`
    : `(select coalesce(json_agg(r), '[]'::json) from ${van} order by ${orde(veld.volgorde ?? 'id', kind)}) r)`
}

/** The table a public type is read from. */
export function tabelVan(type: string): string {
  const lees = leestypeVan(type)
  if (!lees) throw new Error(`${type} wordt niet uit een tabel gelezen`)
  return lees.tabel
}

/** `a, b desc` becomes `k.a, k.b desc`. */
function orde(volgorde: string, alias: string): string {
  return volgorde.split(',').map((deel) => `${alias}.${deel.trim()}`).join(', ')
}
