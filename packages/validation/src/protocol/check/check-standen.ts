import type { Protocol } from '../protocol.ts'

/** Stands that nobody reaches, and stands from which nothing leads to an end. */
export function checkStanden({ standen, procedure }: Protocol): string[] {
  const stappen = procedure.flatMap(({ van, naar }) => (naar ? van.map((stand) => [stand, naar] as const) : []))
  const bereikt = spreid(standen.filter(({ soort }) => soort === 'begin').map(({ id }) => id), stappen)
  const komtKlaar = spreid(standen.filter(({ soort }) => soort === 'eind').map(({ id }) => id), stappen.map(([van, naar]) => [naar, van] as const))
  return [
    ...standen.filter(({ id }) => !bereikt.has(id)).map(({ id }) => `stand ${id} is niet bereikbaar`),
    ...standen.filter(({ id }) => !komtKlaar.has(id)).map(({ id }) => `uit stand ${id} leidt niets naar een einde`),
    ...(standen.some(({ soort }) => soort === 'eind') ? [] : ['er is geen eindstand']),
  ]
}

function spreid(begin: readonly string[], stappen: readonly (readonly [string, string])[]): Set<string> {
  const gezien = new Set(begin)
  for (let rand = [...begin]; rand.length;) {
    rand = stappen.filter(([van, naar]) => rand.includes(van) && !gezien.has(naar)).map(([, naar]) => naar)
    for (const id of rand) gezien.add(id)
  }
  return gezien
}
