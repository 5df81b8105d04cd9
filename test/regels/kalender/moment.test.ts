import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { plusDagen, plusMaanden } from '@zelfonderzoek/validation/kalender/dagen'
import { leeftijdOp } from '@zelfonderzoek/validation/kalender/leeftijd'
import { eindeVanDag, inAmsterdam, isMoment, plusUren, secondenVan, uitAmsterdam } from '@zelfonderzoek/validation/kalender/moment'

const KLOK = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' })

describe('de klok in Amsterdam', () => {
  it('is gelijk aan de tijdzonetabel van de machine, van 1996 tot 2100', () => {
    fc.assert(fc.property(fc.integer({ min: 820_454_400, max: 4_102_444_800 }), (seconden) => {
      const moment = new Date(seconden * 1000).toISOString()
      const { datum, tijd } = inAmsterdam(moment)
      expect(`${datum} ${tijd}`).toBe(KLOK.format(new Date(moment)))
      expect(secondenVan(moment)).toBe(seconden)
    }), { numRuns: 2000 })
  })

  it('gaat heen en terug, behalve in het uur dat twee keer komt', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 3650 }), fc.nat(1439), (dag, minuut) => {
      const klok = { datum: plusDagen('2024-01-01', dag), tijd: `${String(Math.floor(minuut / 60)).padStart(2, '0')}:${String(minuut % 60).padStart(2, '0')}` }
      fc.pre(!(klok.tijd >= '02:00' && klok.tijd < '03:00' && /-03-/.test(klok.datum)))
      expect(inAmsterdam(uitAmsterdam(klok))).toEqual(klok)
    }))
  })

  it.each([
    ['2026-03-29', '02:30', '2026-03-29T01:30:00Z', 'een tijd die niet bestaat schuift mee'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00Z', 'het uur dat twee keer komt is het eerste'],
    ['2026-11-24', '12:00', '2026-11-24T11:00:00Z', 'wintertijd'],
    ['2026-07-01', '12:00', '2026-07-01T10:00:00Z', 'zomertijd'],
  ])('%s om %s is %s: %s', (datum, tijd, moment, waarom) => {
    expect(waarom).not.toBe('')
    expect(uitAmsterdam({ datum, tijd })).toBe(moment)
  })

  it('laat een termijn lopen tot het einde van de dag in Amsterdam', () => {
    expect([eindeVanDag('2026-12-28'), eindeVanDag('2026-07-01'), eindeVanDag('2026-10-25')]).toEqual(['2026-12-28T23:00:00Z', '2026-07-01T22:00:00Z', '2026-10-25T23:00:00Z'])
  })

  it('weigert wat geen moment is', () => {
    expect([isMoment('2026-11-24T10:00:00.123Z'), isMoment('2026-11-24'), isMoment('2026-11-24T10:00:00+01:00')]).toEqual([true, false, false])
    expect(() => secondenVan('morgen')).toThrow(RangeError)
    expect(plusUren('2026-12-31T23:30:00Z', 1)).toBe('2027-01-01T00:30:00Z')
  })
})

describe('maanden en leeftijd', () => {
  it.each([['2026-01-31', 1, '2026-02-28'], ['2028-01-31', 1, '2028-02-29'], ['2026-11-30', 3, '2027-02-28'], ['2026-12-15', 12, '2027-12-15']])('%s plus %i maanden is %s', (van, maanden, tot) => {
    expect(plusMaanden(van, maanden)).toBe(tot)
  })

  it.each([['2014-04-03', '2027-04-02', 12], ['2014-04-03', '2027-04-03', 13], ['2016-02-29', '2029-02-28', 12], ['2016-02-29', '2029-03-01', 13], ['2026-05-05', '2026-05-05', 0]])('wie op %s is geboren is op %s %i jaar', (geboren, op, jaren) => {
    expect(leeftijdOp(geboren, op)).toBe(jaren)
  })
})

describe('rekenen met datums', () => {
  it('gebruikt nergens de klok, de tijdzone of de taal van de machine', () => {
    for (const map of ['kalender', 'termijn', 'protocol']) {
      const pad = new URL(`../../../packages/validation/src/${map}/`, import.meta.url)
      for (const naam of readdirSync(pad).filter((n) => n.endsWith('.ts'))) {
        expect([`${map}/${naam}`, /\b(Date\.|new Date|Date\(|Intl\b|Temporal\b|toLocale\w+|performance\b|process\b)/.test(readFileSync(new URL(naam, pad), 'utf8'))]).toEqual([`${map}/${naam}`, false])
      }
    }
  })
})
