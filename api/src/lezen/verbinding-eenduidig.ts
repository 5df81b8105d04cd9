import type { SelectionSetNode } from 'graphql'
import { kanSnel } from './kan-snel.ts'
import { antwoordsleutel, type Bron, type Veldkeuze, verzamel } from './selectie.ts'

const GEWOON = new Set(['cursor', 'hasNextPage', 'endCursor', '__typename'])

/**
 * True when a connection asks `edges` and `node` at most once each and nothing unusual around them,
 * so that its text can be put together from the rows.
 */
export function verbindingEenduidig(bron: Bron, verbinding: string, sets: readonly SelectionSetNode[]): boolean {
  const knooptype = verbinding.replace(/Connection$/, '')
  const boven = keuzes(bron, verbinding, sets)
  const edges = boven.filter((v) => v.naam === 'edges')
  const onder = edges.flatMap((v) => keuzes(bron, `${knooptype}Edge`, v.onder))
  const nodes = onder.filter((v) => v.naam === 'node')
  const pagina = boven.filter((v) => v.naam === 'pageInfo').flatMap((v) => keuzes(bron, 'PageInfo', v.onder))
  const bijzaken = [...boven.filter((v) => v.naam !== 'edges' && v.naam !== 'pageInfo'), ...onder.filter((v) => v.naam !== 'node'), ...pagina]
  return (
    edges.length <= 1 && nodes.length <= 1 &&
    bijzaken.every((v) => GEWOON.has(v.naam)) &&
    [...boven, ...onder, ...pagina].every((v) => v.knopen.every((k) => !k.directives?.length && !k.arguments?.length)) &&
    zonderFragmenten(sets) && edges.every((v) => zonderFragmenten(v.onder)) &&
    nodes.every((v) => kanSnel(bron, knooptype, v.onder))
  )
}

function keuzes(bron: Bron, type: string, sets: readonly SelectionSetNode[]): Veldkeuze[] {
  return [...verzamel(bron, type, sets, antwoordsleutel).values()]
}

function zonderFragmenten(sets: readonly SelectionSetNode[]): boolean {
  return sets.every((set) => set.selections.every((keuze) => keuze.kind === 'Field'))
}
