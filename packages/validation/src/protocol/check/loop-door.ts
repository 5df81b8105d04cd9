import type { Procedureregel } from '../procedure.ts'
import type { Protocol } from '../protocol.ts'

/** More combinations than this are not tried; no protocol comes near. */
const MEESTE = 60_000

/**
 * Walks through every combination of stand and running terms, and names those from which no end can be reached, and
 * lines that can never be used because the term they ask for never runs there.
 */
export function loopDoor(protocol: Protocol): string[] {
  const begin = protocol.standen.find(({ soort }) => soort === 'begin')
  if (!begin) return []
  const eind = new Set(protocol.standen.filter(({ soort }) => soort === 'eind').map(({ id }) => id))
  const bits = new Map([...Object.keys(protocol.termijnen), ...Object.keys(protocol.gesteldeTermijnen)].map((id, i) => [id, 2 ** i]))
  const regels = protocol.procedure.map((regel) => maskers(regel, bits, eind, perPersoon(protocol)))
  const terug = new Map<string, Set<string>>()
  const gezien = new Set([`${begin.id} 0`])
  const gebruikt = new Set<Procedureregel>()
  for (let rand: (readonly [string, number])[] = [[begin.id, 0]]; rand.length && gezien.size < MEESTE;) {
    const volgend: (readonly [string, number])[] = []
    for (const [stand, loopt] of rand) for (const m of regels) {
      if (!m.regel.van.includes(stand) || (m.mits && !(loopt & m.mits)) || loopt & m.verbiedt) continue
      gebruikt.add(m.regel)
      const naar = m.regel.naar ?? stand
      const na = m.naarEinde ? 0 : (loopt & ~m.stopt) | m.start
      const sleutel = `${naar} ${na}`
      terug.set(sleutel, (terug.get(sleutel) ?? new Set()).add(`${stand} ${loopt}`))
      if (!gezien.has(sleutel)) volgend.push([naar, na])
      gezien.add(sleutel)
    }
    rand = volgend
  }
  const klaar = new Set([...gezien].filter((sleutel) => eind.has(sleutel.split(' ')[0] ?? '')))
  for (let rand = [...klaar]; rand.length;) {
    rand = rand.flatMap((sleutel) => [...(terug.get(sleutel) ?? [])]).filter((sleutel) => !klaar.has(sleutel) && klaar.add(sleutel))
  }
  const vast = new Set([...gezien].filter((sleutel) => !klaar.has(sleutel)).map((sleutel) => sleutel.split(' ')[0]))
  return [
    ...[...vast].map((stand) => `uit stand ${stand} kan het vastlopen terwijl er termijnen lopen`),
    ...protocol.procedure.filter((regel) => !gebruikt.has(regel)).map(({ handeling, van }) => `${handeling} in ${van.join(', ')} kan nooit`),
  ]
}

function maskers(regel: Procedureregel, bits: ReadonlyMap<string, number>, eind: ReadonlySet<string>, velen: ReadonlySet<string>) {
  const masker = (ids: readonly string[] = []): number => ids.reduce((som, id) => som | (bits.get(id) ?? 0), 0)
  const stopt = masker(regel.stopt)
  // A term per person may begin again for somebody else.
  return { regel, mits: masker(regel.mits ? [regel.mits] : []), start: masker(regel.start), stopt, verbiedt: masker(regel.start?.filter((id) => !velen.has(id))) & ~stopt, naarEinde: eind.has(regel.naar ?? '') }
}

function perPersoon({ termijnen, gesteldeTermijnen }: Protocol): Set<string> {
  return new Set([...Object.values(termijnen), ...Object.values(gesteldeTermijnen)].filter((t) => t.perPersoon).map(({ id }) => id))
}
