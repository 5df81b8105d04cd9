import { describe, expect, it } from '@jest/globals'
import { isVoorbij, type Sessiestand, sessiestand } from '../../portal/app/sessie/sessierest.ts'

/** Seconds left without use, seconds left in any case, and what an open page does. */
const TABEL: readonly (readonly [wat: string, rust: number, hoogstens: number, stand: Sessiestand])[] = [
  ['net gebruikt', 1800, 36_000, { soort: 'gerust', kijkOver: 1500 }],
  ['een seconde voor de waarschuwing', 301, 36_000, { soort: 'gerust', kijkOver: 1 }],
  ['25 minuten zonder gebruik', 300, 36_000, { soort: 'rust', minuten: 5, kijkOver: 20 }],
  ['een begonnen minuut telt mee', 241, 36_000, { soort: 'rust', minuten: 5, kijkOver: 20 }],
  ['de laatste seconden', 8, 36_000, { soort: 'rust', minuten: 1, kijkOver: 8 }],
  ['30 minuten zonder gebruik', 0, 36_000, { soort: 'voorbij' }],
  ['net gebruikt, bijna tien uur', 1800, 240, { soort: 'hoogstens', minuten: 4, kijkOver: 20 }],
  ['beide tegelijk: opschuiven helpt niet', 200, 200, { soort: 'hoogstens', minuten: 4, kijkOver: 20 }],
  ['tien uur voorbij', 1800, -1, { soort: 'voorbij' }],
]

describe('wat een open pagina doet naar het einde van de sessie', () => {
  it.each(TABEL)('%s', (_, rust, hoogstens, stand) => {
    expect(sessiestand({ rust, hoogstens })).toEqual(stand)
    expect(isVoorbij({ rust, hoogstens })).toBe(stand.soort === 'voorbij')
  })

  it('zonder sessie is het voorbij', () => {
    expect(sessiestand(null)).toEqual({ soort: 'voorbij' })
  })
})
