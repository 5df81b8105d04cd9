import { describe, expect, it } from '@jest/globals'
import { ALLE_PROTOCOLLEN } from '@zelfonderzoek/validation/protocol/select-protocol'
import { leesGevallen, perGeval, speel } from './hulp/geval.ts'
import { VOORBEELDSTAD } from './hulp/voorbeeldstad.ts'

/** Facts from the tables: each row is one act, with its article, and what must come of it. */
describe.each([...ALLE_PROTOCOLLEN, VOORBEELDSTAD].map((p) => [p.reeks, p] as const))('de gevallen van %s', (reeks, protocol) => {
  const gevallen = perGeval(leesGevallen(reeks))

  it.each(gevallen.map(([geval, stappen]) => [geval, stappen[0]?.omschrijving, stappen] as const))('%s: %s', (_geval, _wat, stappen) => {
    expect(speel(protocol, stappen)).toEqual(stappen.map(({ uitkomst, stand, loopt, berichten }) => ({ uitkomst, stand, loopt, berichten })))
  })

  // @eis R-ROT-6
  it('noemt bij elke stap de plaats in het protocol, en raakt een groot deel van de tabel', () => {
    const stappen = gevallen.flatMap(([, s]) => s)
    expect(stappen.filter(({ bron }) => !bron)).toEqual([])
    const gedaan = new Set(stappen.filter(({ uitkomst }) => uitkomst === 'mag').map(({ handeling }) => handeling))
    const alle = new Set(protocol.procedure.map(({ handeling }) => handeling as string))
    expect(gedaan.size / alle.size).toBeGreaterThan(0.85)
  })
})

it('elk protocol heeft ten minste vijftien gevallen', () => {
  for (const { reeks } of ALLE_PROTOCOLLEN) expect(perGeval(leesGevallen(reeks)).length).toBeGreaterThanOrEqual(15)
})
