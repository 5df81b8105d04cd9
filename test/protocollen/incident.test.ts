import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { plusUren } from '@zelfonderzoek/validation/kalender/moment'
import { bepaalCriteria, nergensVan } from '@zelfonderzoek/validation/incident/bepaal-criteria'
import { bereikbaarOp, meldwijze } from '@zelfonderzoek/validation/incident/bereikbaarheid'
import { CRITERIA } from '@zelfonderzoek/validation/incident/criterium'
import { DOMEINEN, type Incident, type Vermissing } from '@zelfonderzoek/validation/incident/incident'
import { ZAAKSOORTEN } from '@zelfonderzoek/validation/incident/zaaksoort'
import { ROTTERDAM_2017 } from '@zelfonderzoek/validation/protocol/protocollen/rotterdam-2017-10-01'

const VERMIST: Vermissing = { sinds: '2026-03-02T08:00:00Z', ontvangtZorg: 'ja', geboortedatums: ['1980-01-01'], uitGeslotenZorg: 'nee', hoogVeiligheidsrisico: 'nee', veiligThuis: { melding: 'nee', ernstigHuiselijkGeweld: 'nee', hoogRisico: 'nee' }, veiligheidInGevaar: 'nee' }
const RIJ = /^(\d+),([^,]+),([^,]+),"((?:[^"]|"")*)",([^,]+),([^,]*),(\w+)$/

function incident(tekst: string): Incident {
  const { vermissing, ...rest } = JSON.parse(tekst.replaceAll('""', '"')) as { vermissing?: Partial<Vermissing> }
  return { ...nergensVan('wmo'), ...rest, ...(vermissing ? { vermissing: { ...VERMIST, ...vermissing } } : {}) }
}

const rijen = readFileSync(new URL('incident.csv', import.meta.url), 'utf8').trim().split('\n').slice(1).map((rij) => {
  const [, nr = '', geval = '', bron = '', tekst = '', nu = '', geraakt = '', advies = ''] = RIJ.exec(rij) ?? []
  return [nr, geval, bron, tekst, nu, geraakt, advies] as const
})

describe('de zeven criteria van Rotterdam', () => {
  // @eis R-ROT-17, R-ROT-18, R-ROT-19, R-ROT-20, R-ROT-21, R-ROT-22, R-ROT-23, R-ROT-24, R-ROT-25, R-ROT-26, R-ROT-27
  it.each(rijen)('%s: %s (%s)', (_nr, _geval, _bron, tekst, nu, geraakt, advies) => {
    const uit = bepaalCriteria(incident(tekst), nu)
    expect([uit.geraakt.join(' '), uit.advies]).toEqual([geraakt, advies])
  })

  it('raken elk ten minste één keer in de tabel', () => {
    expect(Object.keys(CRITERIA).filter((criterium) => !rijen.some(([, , , , , geraakt]) => geraakt.includes(criterium)))).toEqual([])
  })

  it('zeggen bij een lopende vermissing wanneer er opnieuw gekeken moet worden', () => {
    const { opnieuwOp } = bepaalCriteria(incident('{"vermissing":{"sinds":"2026-04-03T08:00:00Z","uitGeslotenZorg":"ja"}}'), '2026-04-04T08:00:00Z')
    expect(opnieuwOp).toBe('2026-04-05T08:00:00Z')
  })

  // @eis R-ROT-25
  it('worden bij gesloten zorg met de tijd alleen maar eerder geraakt, en precies na 48 uur', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 9000 }), (uren, start) => {
      const sinds = plusUren('2026-01-01T00:00:00Z', start)
      const { geraakt } = bepaalCriteria({ ...nergensVan('jeugdwet'), vermissing: { ...VERMIST, sinds, uitGeslotenZorg: 'ja' } }, plusUren(sinds, uren))
      expect(geraakt.includes('ROT-C6')).toBe(uren > 48)
    }))
  })

  // @eis R-ROT-1, R-ROT-17
  it('laten de wettelijke meldplicht staan en weigeren geen enkel domein', () => {
    for (const domein of DOMEINEN) {
      expect(bepaalCriteria({ ...nergensVan(domein), wettelijkeMeldplicht: 'ja' }, '2026-03-02T12:00:00Z')).toMatchObject({ advies: 'melden', ookWettelijkMelden: 'ja' })
      expect(bepaalCriteria({ domein }, '2026-03-02T12:00:00Z').advies).toBe('consult')
    }
  })
})

describe('bereikbaarheid van het loket', () => {
  const uren = ROTTERDAM_2017.ontvangst.bereikbaar ?? { dagen: [], van: '', tot: '' }

  it.each([
    ['zondagochtend voor negenen', '2026-03-01T07:59:00Z', '2026-03-01T08:00:00Z'],
    ['negen uur precies', '2026-03-01T08:00:00Z', undefined],
    ['een minuut voor tien', '2026-03-02T20:59:00Z', undefined],
    ['tien uur ’s avonds', '2026-03-02T21:00:00Z', '2026-03-03T08:00:00Z'],
    ['de avond voor de zomertijd', '2026-03-28T21:30:00Z', '2026-03-29T07:00:00Z'],
    ['Eerste Kerstdag', '2026-12-25T12:00:00Z', undefined],
  ])('%s', (_wat, moment, volgende) => {
    expect(bereikbaarOp(uren, moment)).toEqual(volgende ? { open: false, volgendeOpening: volgende } : { open: true })
  })

  // @eis R-ROT-3, R-ROT-4
  it('stuurt spoed naar de telefoon en zegt wanneer een e-mail wordt gelezen', () => {
    expect(meldwijze(uren, '2026-03-02T22:00:00Z', true).kanaal).toBe('telefoon')
    expect(meldwijze(uren, '2026-03-02T22:00:00Z', false)).toEqual({ kanaal: 'e-mail', gelezenVanaf: '2026-03-03T08:00:00Z' })
    expect(bereikbaarOp({ dagen: [], van: '09:00', tot: '17:00' }, '2026-03-02T22:00:00Z')).toEqual({ open: false })
  })
})

// @eis R-ROT-9, R-ROT-13, R-ROT-14, R-ROT-15, R-ROT-16
it('alleen een melding laat termijnen lopen, en een consult kan een melding worden', () => {
  expect(Object.entries(ZAAKSOORTEN).filter(([, { termijnen }]) => termijnen).map(([soort]) => soort)).toEqual(['melding'])
  expect(ZAAKSOORTEN.consult.wordtMelding).toBe(true)
})
