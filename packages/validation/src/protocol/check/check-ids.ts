import type { Protocol } from '../protocol.ts'

/** Ids that stand there twice, and terms whose name differs from their place. */
export function checkIds(protocol: Protocol): string[] {
  const { termijnen, gesteldeTermijnen, besluiten, berichten, standen, intake, eindvragen, procedure } = protocol
  const lijsten: readonly (readonly [string, readonly string[]])[] = [
    ['stand', standen.map(({ id }) => id)],
    ['besluit', besluiten.map(({ id }) => id)],
    ['grond', besluiten.flatMap(({ gronden }) => gronden.map(({ id }) => id))],
    ['bericht', berichten.map(({ id }) => id)],
    ['intakeveld', intake.map(({ id }) => id)],
    ['eindvraag', eindvragen.map(({ id }) => id)],
    ['termijn', [...Object.keys(termijnen), ...Object.keys(gesteldeTermijnen)]],
    ['regel', procedure.flatMap(({ rol, van, handeling }) => rol.flatMap((r) => van.map((stand) => `${r} ${handeling} in ${stand}`)))],
  ]
  const dubbel = lijsten.flatMap(([wat, ids]) => ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${wat} ${id} staat er twee keer`))
  const scheef = [...Object.entries(termijnen), ...Object.entries(gesteldeTermijnen)].filter(([sleutel, { id }]) => sleutel !== id).map(([sleutel, { id }]) => `termijn ${id} staat onder ${sleutel}`)
  return [...dubbel, ...scheef]
}
