import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { plusDagen, weekdag } from '@zelfonderzoek/validation/kalender/dagen'
import { waaromVrij } from '@zelfonderzoek/validation/kalender/feestdagen'
import { computeTermijn, type Termijndefinitie } from '@zelfonderzoek/validation/termijn/compute-termijn'
import { afleidingZinnen, dagenTekst, termijnStand } from '@zelfonderzoek/validation/termijn/termijn-tekst'

const termijn = (duur: number, eenheid: Termijndefinitie['eenheid'], atw: Termijndefinitie['atw'] = 'analoog'): Termijndefinitie => ({ id: 'proef', duur, eenheid, soort: 'hard', atw, grondslag: 'art. 7 lid 2' })

describe('een termijn eindigt', () => {
  it.each([
    [3, 'werkdag', '2026-04-02', '2026-04-09', 'na Goede Vrijdag en Tweede Paasdag'],
    [3, 'werkdag', '2026-05-13', '2026-05-20', 'na Hemelvaart en de gelijkgestelde vrijdag'],
    [3, 'werkdag', '2027-05-04', '2027-05-12', 'na 5, 6 en 7 mei'],
    [6, 'week', '2026-02-20', '2026-04-07', 'Goede Vrijdag en Pasen schuiven door'],
    [6, 'week', '2026-04-03', '2026-05-18', 'de gelijkgestelde vrijdag schuift door'],
    [6, 'week', '2026-11-13', '2026-12-28', 'Kerst op vrijdag en zaterdag schuift door'],
    [6, 'week', '2027-03-26', '2027-05-10', 'de gelijkgestelde vrijdag na Hemelvaart schuift door'],
    [12, 'week', '2026-02-20', '2026-05-18', 'twaalf weken schuiven nog'],
    [15, 'week', '2026-11-13', '2027-02-26', 'vijftien weken schuiven niet (Atw art. 4)'],
    [3, 'dag', '2026-12-24', '2026-12-29', 'drie dagen houden twee werkdagen (Atw art. 2)'],
  ] as const)('%i %s na %s op %s: %s', (duur, eenheid, start, eind, waarom) => {
    expect(waarom).not.toBe('')
    expect(computeTermijn(termijn(duur, eenheid), start).eindOp).toBe(eind)
  })

  it('zonder Algemene termijnenwet ook op een vrije dag', () => {
    expect(computeTermijn(termijn(6, 'week', 'geen'), '2026-11-13').eindOp).toBe('2026-12-25')
  })

  it('nooit eerder bij een latere start, en nooit op een vrije dag wanneer hij schuift', () => {
    const dag = fc.integer({ min: 0, max: 365 * 9 }).map((n) => plusDagen('2020-01-01', n))
    const soort = fc.constantFrom(termijn(3, 'werkdag'), termijn(6, 'week'), termijn(4, 'week'), termijn(2, 'week'), termijn(10, 'dag'))
    fc.assert(fc.property(dag, fc.nat(40), soort, (start, later, t) => {
      const { eindOp } = computeTermijn(t, start)
      expect(computeTermijn(t, plusDagen(start, later)).eindOp >= eindOp).toBe(true)
      expect(waaromVrij(eindOp)).toBeUndefined()
    }))
  })
})

describe('de berekening is te lezen', () => {
  it('stap voor stap, met de dagen die schuiven', () => {
    const zinnen = afleidingZinnen(computeTermijn(termijn(6, 'week'), '2026-11-13').afleiding)
    expect(zinnen).toHaveLength(3)
    expect(zinnen[0]).toContain('vrijdag 13 november 2026')
    expect(zinnen[2]).toContain('maandag 28 december 2026')
  })

  it('zegt wanneer gelijkgestelde dagen nog niet bekend zijn', () => {
    expect(computeTermijn(termijn(6, 'week'), '2028-12-01').afleiding.at(-1)).toEqual({ soort: 'onzeker', vanaf: '2028-12-31' })
  })

  it.each([['2026-12-28', 'nog 19 dagen', 'loopt'], ['2026-12-10', 'morgen', 'bijna'], ['2026-12-09', 'vandaag', 'vandaag'], ['2026-12-08', '1 dag te laat', 'overschreden']])('op 9 december is %s %s', (eind, woorden, stand) => {
    expect(dagenTekst(eind, '2026-12-09')).toBe(woorden)
    expect(termijnStand(eind, '2026-12-09')).toBe(stand)
  })

  it('kent de weekdagen', () => {
    expect(weekdag('2026-11-24')).toBe(2)
  })
})
