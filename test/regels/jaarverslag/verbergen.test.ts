import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { DREMPEL, SPELING } from '@zelfonderzoek/validation/jaarverslag/drempel'
import { maakJaartabellen } from '@zelfonderzoek/validation/jaarverslag/maak-jaartabellen'
import { speling } from '@zelfonderzoek/validation/jaarverslag/speling'
import { verbergKruistabel } from '@zelfonderzoek/validation/jaarverslag/verberg-kruistabel'
import { verbergDeel, verbergReeks } from '@zelfonderzoek/validation/jaarverslag/verberg-reeks'
import { isAfTeLeiden, type Kennis, ruimte } from './aanvaller.ts'
import { echt } from './echt.ts'
import { kennisUit } from './kennis.ts'
import { GEMEENTEN, jaren } from './willekeurig.ts'

const _ = null

describe('kleine aantallen', () => {
  it.each<[string, number[], (number | null)[]]>([
    ['niets is klein', [14, 15, 20], [14, 15, 20]],
    ['één is klein: ook de kleinste andere gaat weg', [14, 3, 20], [_, _, 20]],
    ['twee zijn klein en samen groot genoeg', [2, 3, 20], [_, _, 20]],
    ['twee zijn klein, maar samen drie: er gaat een derde weg', [1, 2, 20, 7], [_, _, 20, _]],
    ['een nul is ook klein', [0, 12, 9], [_, 12, _]],
    ['het geheel is klein', [1, 3], [_, _]],
    ['precies vijf mag', [5, 5], [5, 5]],
  ])('in een reeks waarvan het totaal bekend is: %s', (_naam, aantallen, leesbaar) => {
    expect(verbergReeks(aantallen)).toEqual(leesbaar)
  })

  it.each<[string, number[][], (number | null)[][], (number | null)[]]>([
    ['niets is klein', [[27, 11], [9, 5]], [[27, 11], [9, 5]], [38, 14]],
    ['één is klein: rij en kolom vullen elkaar niet meer aan', [[27, 11], [18, 3], [7, 6]], [[27, 11], [_, _], [_, _]], [38, 21, 13]],
    ['een rij is zo klein dat haar totaal ook weg moet', [[27, 11], [1, 2], [9, 8]], [[27, 11], [_, _], [_, _]], [38, _, _]],
    ['alles is klein', [[4, 1], [3, 4]], [[_, _], [_, _]], [5, 7]],
  ])('in een tabel waarvan de kolomtotalen bekend zijn: %s', (_naam, cellen, leesbaar, rijtotalen) => {
    expect(verbergKruistabel(cellen)).toEqual({ cellen: leesbaar, rijtotalen })
  })

  it('weigert een tabel waarvan een kolomtotaal zelf te klein is', () => {
    expect(() => verbergKruistabel([[9, 1], [9, 2]])).toThrow('te klein')
  })

  it('laat een deel van een geheel alleen zien als de rest ook vijf of meer is', () => {
    expect([verbergDeel(21, 52), verbergDeel(4, 52), verbergDeel(49, 52), verbergDeel(3, 4)]).toEqual([21, _, _, _])
  })
})

/** A table with its totals as a set of sums, of which the marked counts are hidden. */
function alsKennis(cellen: number[][], weg: boolean[][]): { kennis: Kennis; getallen: number[][]; verborgen: boolean[][] } {
  const som = (w: number[]): number => w.reduce((a, b) => a + b, 0)
  const rijen = cellen.map((rij) => [...rij, som(rij)])
  const getallen = [...rijen, rijen[0]?.map((__, j) => som(rijen.map((rij) => rij[j] ?? 0))) ?? []]
  const verborgen = getallen.map((rij, i) => rij.map((__, j) => i < cellen.length && (weg[i]?.[j] ?? false)))
  const een = (i: number, j: number): string | number => (verborgen[i]?.[j] ? `${i},${j}` : getallen[i]?.[j] ?? 0)
  const [r, k] = [getallen.length - 1, (getallen[0]?.length ?? 1) - 1]
  const sommen = [
    ...getallen.map((rij, i) => ({ totaal: een(i, k), delen: rij.slice(0, -1).map((__, j) => een(i, j)) })),
    ...(getallen[0] ?? []).map((__, j) => ({ totaal: een(r, j), delen: cellen.map((___, i) => een(i, j)) })),
  ]
  const grenzen = new Map(verborgen.flatMap((rij, i) => rij.flatMap((is, j) => (is ? [[`${i},${j}`, [0, 60] as const] as const] : []))))
  return { kennis: { grenzen, sommen }, getallen, verborgen }
}

const tabellen = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 3 })).chain(([r, k]) => fc.tuple(
  fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: k, maxLength: k }), { minLength: r, maxLength: r }),
  fc.array(fc.array(fc.boolean(), { minLength: k + 1, maxLength: k + 1 }), { minLength: r, maxLength: r }),
))

describe('wie wil aftrekken', () => {
  it('houdt bij elk verborgen getal precies de speling die wij uitrekenen', () => {
    fc.assert(fc.property(tabellen, ([cellen, weg]) => {
      const { kennis, getallen, verborgen } = alsKennis(cellen, weg)
      verborgen.forEach((rij, i) => rij.forEach((is, j) => {
        if (is) expect(speling({ getallen, verborgen }, i, j, 1000)).toBe(ruimte(kennis, `${i},${j}`, getallen[i]?.[j] ?? 0))
      }))
    }), { numRuns: 150 })
  })

  it('leidt uit een kruistabel geen enkel verborgen getal af, en houdt vijf mogelijkheden', () => {
    fc.assert(fc.property(tabellen.map(([cellen]) => cellen), (cellen) => {
      fc.pre((cellen[0] ?? []).every((__, j) => cellen.reduce((a, rij) => a + (rij[j] ?? 0), 0) >= DREMPEL))
      const uit = verbergKruistabel(cellen)
      const { kennis, getallen, verborgen } = alsKennis(cellen, uit.cellen.map((rij, i) => [...rij, uit.rijtotalen[i] ?? null].map((getal) => getal === null)))
      getallen.slice(0, -1).forEach((rij, i) => rij.forEach((waarde, j) => {
        if (!verborgen[i]?.[j]) expect(waarde).toBeGreaterThanOrEqual(DREMPEL)
        else expect(ruimte(kennis, `${i},${j}`, waarde)).toBeGreaterThanOrEqual(SPELING)
      }))
    }), { numRuns: 150 })
  })

  // @eis R-WK-61
  it('leidt uit een heel jaarverslag, alle tabellen bij elkaar, geen enkel verborgen getal af', () => {
    fc.assert(fc.property(jaren, (jaar) => {
      const gelezen = maakJaartabellen(jaar, GEMEENTEN)
      const { verborgen, ...kennis } = kennisUit(gelezen)
      for (const { naam, tabel, rij, kolom } of verborgen) expect([naam, isAfTeLeiden(kennis, naam, echt(jaar, tabel, rij, gelezen.find(({ id }) => id === tabel)?.kolommen[kolom] ?? ''))]).toEqual([naam, false])
    }), { numRuns: 40 })
  }, 120_000)

  it('leest in elk getal dat er wel staat het echte aantal, van vijf of meer', () => {
    fc.assert(fc.property(jaren, (jaar) => {
      for (const { id, kolommen, rijen } of maakJaartabellen(jaar, GEMEENTEN)) for (const rij of rijen) for (const [kolom, waarde] of rij.waarden.entries()) {
        if (waarde === null) continue
        expect([id, rij.id, kolom, waarde]).toEqual([id, rij.id, kolom, echt(jaar, id, rij.id, kolommen[kolom] ?? '')])
        expect(waarde).toBeGreaterThanOrEqual(DREMPEL)
      }
    }), { numRuns: 300 })
  })

  it('slaagt wel als alleen de kleine getallen zelf weg zijn, zodat deze proef kan mislukken', () => {
    const { kennis } = alsKennis([[27, 11], [18, 3]], [[false, false, false], [false, true, false]])
    expect(isAfTeLeiden(kennis, '1,1', 3)).toBe(true)
  })
})
