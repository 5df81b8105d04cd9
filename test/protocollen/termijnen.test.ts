import { spawnSync } from 'node:child_process'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { computeTermijn } from '@zelfonderzoek/validation/termijn/compute-termijn'
import { naiefEinde } from './hulp/naief.ts'
import { eindeVan, leesTermijnen } from './hulp/termijnrij.ts'

const RIJEN = leesTermijnen()

describe('de gouden tabel van termijnen', () => {
  it('heeft ten minste tweehonderd rijen, en elke rij laat haar telling zien', () => {
    expect(RIJEN.length).toBeGreaterThanOrEqual(200)
    expect(RIJEN.filter(({ telling, bron }) => !telling || !bron)).toEqual([])
    expect(new Set(RIJEN.map(({ duur, eenheid, atw, start }) => [duur, eenheid, atw, start].join())).size).toBe(RIJEN.length)
  })

  it.each(RIJEN.map((rij) => [rij.nr, rij.regel, rij.duur, rij.eenheid, rij.start, rij.eind, rij] as const))('rij %s, %s: %i %s na %s loopt tot %s', (_nr, _regel, _duur, eenheid, _start, eind, rij) => {
    expect(eindeVan(rij)).toBe(eind)
    if (eenheid !== 'uur') expect(naiefEinde(rij)).toBe(eind)
  })

  it.each(['UTC', 'Europe/Amsterdam', 'Pacific/Auckland'])('is gelijk op een machine in %s', (TZ) => {
    const { stdout, stderr } = spawnSync(execPath, [fileURLToPath(new URL('hulp/druk-termijnen.ts', import.meta.url))], { env: { ...process.env, TZ, NODE_OPTIONS: '' }, encoding: 'utf8' })
    expect([stdout, stderr.includes('Error')]).toEqual([RIJEN.map(({ nr, eind }) => `${nr} ${eind}`).join('\n'), false])
  })

  it('klopt voor elke dag van 2026 tot in 2028 met dag voor dag tellen', () => {
    const start = fc.integer({ min: 0, max: 900 }).map((n) => plusDagen('2026-01-01', n))
    const vorm = fc.record({ duur: fc.integer({ min: 1, max: 14 }), eenheid: fc.constantFrom('werkdag' as const, 'dag' as const, 'week' as const, 'maand' as const), atw: fc.constantFrom('analoog' as const, 'geen' as const) })
    fc.assert(fc.property(start, vorm, (op, { duur, eenheid, atw }) => {
      const maat = eenheid === 'maand' ? Math.min(duur, 4) : duur
      const { eindOp } = computeTermijn({ id: 'proef', duur: maat, eenheid, atw, soort: 'hard', grondslag: 'proef' }, op)
      fc.pre(eindOp <= '2028-12-31')
      expect(eindOp).toBe(naiefEinde({ duur: maat, eenheid, atw, start: op }))
    }), { numRuns: 3000 })
  })
})
