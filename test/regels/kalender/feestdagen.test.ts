import { describe, expect, it } from '@jest/globals'
import Holidays from 'date-holidays'
import fc from 'fast-check'
import { dagenTussen, plusDagen, weekdag } from '@zelfonderzoek/validation/kalender/dagen'
import { isDatum, parseDatumInvoer } from '@zelfonderzoek/validation/kalender/datum'
import { feestdagenVan, GELIJKGESTELD_TOT, isWerkdag } from '@zelfonderzoek/validation/kalender/feestdagen'

/** Names in the public list for the nine days of the Algemene termijnenwet, art. 3. */
const NEGEN = /^(Nieuwjaar|Goede Vrijdag|Tweede paasdag|Koningsdag|Bevrijdingsdag|.*Hemelvaart.*|Tweede Pinksterdag|Kerstmis|Tweede kerstdag)$/i

describe('feestdagen van de Algemene termijnenwet', () => {
  it('zijn gelijk aan een openbare lijst, van 2020 tot en met 2050', () => {
    const lijst = new Holidays('NL', { languages: 'nl' })
    for (let jaar = 2020; jaar <= 2050; jaar += 1) {
      const openbaar = new Set(lijst.getHolidays(jaar).filter((d) => NEGEN.test(d.name)).map((d) => d.date.slice(0, 10)))
      expect([jaar, [...feestdagenVan(jaar).keys()].sort()]).toEqual([jaar, [...openbaar].sort()])
    }
  })

  it('laat de lijst van gelijkgestelde dagen nog ten minste een jaar gelden', () => {
    expect(GELIJKGESTELD_TOT > plusDagen(new Date().toISOString().slice(0, 10), 365)).toBe(true)
  })

  it.each([['2026-05-15', false], ['2026-05-18', true], ['2026-04-27', false], ['2026-12-24', true], ['2026-12-31', true], ['2026-11-21', false]])('%s is een werkdag: %s', (dag, ja) => {
    expect(isWerkdag(dag)).toBe(ja)
  })
})

describe('kalenderdatums', () => {
  it('rekenen heen en terug zonder klok of tijdzone', () => {
    fc.assert(fc.property(fc.integer({ min: -40_000, max: 80_000 }), fc.integer({ min: -5000, max: 5000 }), (start, dagen) => {
      const dag = plusDagen('1970-01-01', start)
      expect(dagenTussen(dag, plusDagen(dag, dagen))).toBe(dagen)
      expect(weekdag(plusDagen(dag, 7))).toBe(weekdag(dag))
      expect(plusDagen(dag, dagen)).toBe(new Date(Date.UTC(1970, 0, 1 + start + dagen)).toISOString().slice(0, 10))
    }))
  })

  it.each([['31-02-2027', undefined], ['29-2-2027', undefined], ['29-2-2028', '2028-02-29'], ['1/4/2027', '2027-04-01'], ['2027-04-01', '2027-04-01'], ['morgen', undefined]])('%s wordt %s', (invoer, datum) => {
    expect(parseDatumInvoer(invoer)).toBe(datum)
  })

  it('bestaan of bestaan niet', () => {
    expect([isDatum('2026-11-24'), isDatum('2026-13-01'), isDatum('2026-1-1'), isDatum('')]).toEqual([true, false, false, false])
  })
})
