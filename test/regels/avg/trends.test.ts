import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { legeJaartelling } from '@zelfonderzoek/validation/jaarverslag/jaartelling'
import { maakJaartabellen } from '@zelfonderzoek/validation/jaarverslag/maak-jaartabellen'
import { maakTrends } from '@zelfonderzoek/validation/leren/maak-trends'
import { GEMEENTEN, jaren } from '../jaarverslag/willekeurig.ts'

describe('trends over de jaren', () => {
  // @eis R-ROT-8
  it('laten geen getal zien dat niet ook in het jaarverslag van dat jaar staat', () => {
    fc.assert(fc.property(fc.array(jaren, { minLength: 1, maxLength: 4 }), (tellingen) => {
      const alle = tellingen.map((telling, nr) => ({ jaar: 2023 + nr, aanbieders: 3 + nr, tabellen: maakJaartabellen(telling, GEMEENTEN) }))
      const { jaren: kop, tabellen } = maakTrends([...alle].reverse())
      expect(kop).toEqual(alle.map(({ jaar }) => jaar))
      for (const { id, rijen } of tabellen) for (const rij of rijen) for (const [nr, waarde] of rij.waarden.entries()) {
        expect(waarde).toBe(alle[nr]?.tabellen.find((t) => t.id === id)?.rijen.find((r) => r.id === rij.id)?.waarden.at(-1) ?? null)
        if (waarde !== null) expect(waarde).toBeGreaterThanOrEqual(5)
      }
    }), { numRuns: 60 })
  })

  it('laten een jaar van minder dan drie aanbieders weg, want dan gaat een getal over een van hen', () => {
    const tabellen = maakJaartabellen({ ...legeJaartelling(), opvolging: [{ sterkte: 'sterk', score: 'volledig', aantal: 30 }] }, [])
    const uit = maakTrends([{ jaar: 2026, aanbieders: 2, tabellen }, { jaar: 2025, aanbieders: 3, tabellen }])
    expect([uit.jaren, uit.weggelaten]).toEqual([[2025], [2026]])
    expect(maakTrends([{ jaar: 2026, aanbieders: 2, tabellen }]).tabellen).toEqual([])
  })
})
