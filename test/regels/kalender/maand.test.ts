import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { dagenTussen, weekdag } from '@zelfonderzoek/validation/kalender/dagen'
import { andereMaand, isMaand, maandgrenzen, maandnaam, maandweken } from '@zelfonderzoek/validation/kalender/maand'

describe('een maand', () => {
  it.each([['2026-12', true], ['2026-13', false], ['2026-1', false], ['', false], ['2026-00', false]])('%s is een maand: %s', (tekst, ja) => expect(isMaand(tekst)).toBe(ja))

  it.each([['2026-02', ['2026-02-01', '2026-02-28']], ['2028-02', ['2028-02-01', '2028-02-29']], ['2026-12', ['2026-12-01', '2026-12-31']]])('%s loopt van %j', (maand, grenzen) => expect(maandgrenzen(maand)).toEqual(grenzen))

  it('kent haar naam en haar buren', () => {
    expect([maandnaam('2026-12'), andereMaand('2026-12', 1), andereMaand('2026-01', -1)]).toEqual(['december 2026', '2027-01', '2025-12'])
  })

  it('heeft hele weken van maandag tot zondag, met elke dag precies één keer', () => {
    fc.assert(fc.property(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 12 }), (jaar, nr) => {
      const maand = `${jaar}-${String(nr).padStart(2, '0')}`
      const dagen = maandweken(maand).flat()
      const [van, tot] = maandgrenzen(maand)
      expect(maandweken(maand).every((week) => week.length === 7 && weekdag(week[0] ?? '') === 1)).toBe(true)
      expect(dagen.every((dag, plaats) => plaats === 0 || dagenTussen(dagen[plaats - 1] ?? '', dag) === 1)).toBe(true)
      expect(dagen.filter((dag) => dag.startsWith(maand))).toHaveLength(dagenTussen(van, tot) + 1)
      expect(dagen.length - dagenTussen(van, tot) - 1).toBeLessThanOrEqual(12)
    }))
  })
})
