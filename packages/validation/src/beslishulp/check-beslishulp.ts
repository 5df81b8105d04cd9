import type { Beslishulp } from './beslishulp.ts'

/** What is wrong with a decision help: every path ends, nothing stands loose, every doubt becomes a consult. Empty when sound. */
export function checkBeslishulp({ begin, vragen, antwoorden }: Beslishulp): string[] {
  const fouten: string[] = []
  const ids = [...vragen, ...antwoorden].map(({ id }) => id)
  const bekend = new Set(ids)
  fouten.push(...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `beslishulp: ${id} staat er twee keer`))
  if (!bekend.has(begin)) fouten.push(`beslishulp: begin ${begin} bestaat niet`)
  const bereikt = new Set<string>()
  const loop = (id: string, pad: readonly string[]): void => {
    if (pad.includes(id)) return void fouten.push(`beslishulp: ${[...pad, id].join(' > ')} loopt rond`)
    bereikt.add(id)
    for (const { naar } of vragen.find((v) => v.id === id)?.antwoorden ?? []) if (bekend.has(naar)) loop(naar, [...pad, id])
  }
  loop(begin, [])
  fouten.push(...ids.filter((id) => !bereikt.has(id)).map((id) => `beslishulp: ${id} is niet bereikbaar`))
  for (const { id, antwoorden: keuzes } of vragen) {
    fouten.push(...keuzes.filter(({ naar }) => !bekend.has(naar)).map(({ naar }) => `beslishulp: ${id} verwijst naar ${naar}, dat niet bestaat`))
    for (const soort of ['ja', 'nee', 'twijfel'] as const) if (!keuzes.some((k) => k.antwoord === soort)) fouten.push(`beslishulp: ${id} heeft geen antwoord ${soort}`)
    const twijfel = keuzes.find((k) => k.antwoord === 'twijfel')?.naar
    if (twijfel && antwoorden.find((a) => a.id === twijfel)?.uitkomst !== 'consult') fouten.push(`beslishulp: twijfel bij ${id} leidt niet naar een consult`)
  }
  return fouten
}
