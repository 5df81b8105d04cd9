import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { duidKloktijd, kloktijdUitInvoer } from '@zelfonderzoek/validation/kalender/kloktijd'
import { inAmsterdam, secondenVan } from '@zelfonderzoek/validation/kalender/moment'

describe('een tijd op de klok', () => {
  it.each([
    ['2027-03-28', '02:30', { soort: 'bestaat_niet', voorstel: '03:30' }],
    ['2027-03-28', '01:59', { soort: 'gewoon', klokstand: '+01:00' }],
    ['2027-03-28', '03:00', { soort: 'gewoon', klokstand: '+02:00' }],
    ['2026-10-25', '02:30', { soort: 'twee_keer' }],
    ['2026-10-25', '02:00', { soort: 'twee_keer' }],
    ['2026-10-25', '03:00', { soort: 'gewoon', klokstand: '+01:00' }],
    ['2026-10-25', '01:59', { soort: 'gewoon', klokstand: '+02:00' }],
    ['2026-12-31', '00:15', { soort: 'gewoon', klokstand: '+01:00' }],
  ])('op %s om %s is %j', (datum, tijd, uit) => {
    expect(duidKloktijd(datum, tijd)).toEqual(uit)
  })

  it('wijst met haar klokstand precies één moment aan', () => {
    fc.assert(fc.property(fc.nat(3650), fc.nat(1439), (dag, minuut) => {
      const datum = plusDagen('2024-01-01', dag)
      const tijd = `${String(Math.floor(minuut / 60)).padStart(2, '0')}:${String(minuut % 60).padStart(2, '0')}`
      const klok = duidKloktijd(datum, tijd)
      const kan = (['+01:00', '+02:00'] as const).filter((stand) => {
        const moment = new Date(`${datum}T${tijd}:00${stand}`).toISOString()
        return secondenVan(moment) > 0 && inAmsterdam(moment).datum === datum && inAmsterdam(moment).tijd === tijd
      })
      expect(kan).toEqual(klok.soort === 'gewoon' ? [klok.klokstand] : klok.soort === 'twee_keer' ? ['+01:00', '+02:00'] : [])
    }))
  })

  it.each([['9:05', '09:05'], ['0905', '09:05'], ['14.30', '14:30'], ['14u30', '14:30'], ['14:30 uur', '14:30'], ['25:00', '25:00'], ['half drie', 'half drie'], ['', '']])('%j getypt is %j', (invoer, tijd) => {
    expect(kloktijdUitInvoer(invoer)).toBe(tijd)
  })
})
