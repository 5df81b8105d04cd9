import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { dagenTussen, plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { computeTermijn, verlengTermijn } from '@zelfonderzoek/validation/termijn/compute-termijn'
import { computeKeten, type Ketentermijn } from '@zelfonderzoek/validation/termijn/keten'
import { computePrognose } from '@zelfonderzoek/validation/termijn/prognose'
import { afleidingZinnen } from '@zelfonderzoek/validation/termijn/termijn-tekst'
import { volleTermijnstand } from '@zelfonderzoek/validation/termijn/termijn-stand'
import type { Eenheid, Opschorting, Termijndefinitie } from '@zelfonderzoek/validation/termijn/termijndefinitie'
import { controleerVerlenging, type Verlengregel } from '@zelfonderzoek/validation/termijn/verlenging'

const termijn = (id: string, duur: number, eenheid: Eenheid, atw: Termijndefinitie['atw'] = 'analoog'): Termijndefinitie => ({ id, duur, eenheid, soort: 'hard', atw, grondslag: 'proef' })
const rust = (van: string, tot?: string): Opschorting => ({ van, ...(tot ? { tot } : {}), reden: 'afspraak met justitie', grondslag: 'HVB Strafbare feiten 2' })

describe('een termijn die stilstaat', () => {
  it.each([
    ['6 weken met tien dagen rust', termijn('z', 6, 'week'), '2026-06-01', [rust('2026-06-15', '2026-06-25')], '2026-07-23'],
    ['rust die pas na het einde begint telt niet', termijn('z', 2, 'week'), '2026-06-01', [rust('2026-06-20', '2026-06-25')], '2026-06-15'],
    ['rust die vóór de start begon telt vanaf de dag na de start', termijn('z', 2, 'week'), '2026-06-01', [rust('2026-05-20', '2026-06-04')], '2026-06-17'],
    ['twee keer rust die overlapt telt één keer', termijn('z', 2, 'week'), '2026-06-01', [rust('2026-06-03', '2026-06-08'), rust('2026-06-05', '2026-06-10')], '2026-06-22'],
    ['na de rust schuift de termijn nog van een vrije dag', termijn('z', 2, 'week'), '2026-06-01', [rust('2026-06-03', '2026-06-08')], '2026-06-22'],
    ['werkdagen in de rust tellen niet', termijn('m', 3, 'werkdag'), '2026-06-01', [rust('2026-06-02', '2026-06-04')], '2026-06-08'],
    ['zonder Algemene termijnenwet blijft het weekend staan', termijn('z', 2, 'week', 'geen'), '2026-06-01', [rust('2026-06-03', '2026-06-08')], '2026-06-20'],
  ] as const)('%s', (_wat, t, start, opschortingen, eind) => {
    expect(computeTermijn(t, start, { opschortingen }).eindOp).toBe(eind)
  })

  it('zegt dat hij nog stilstaat, en vraagt dan een peildatum', () => {
    const { eindOp, afleiding } = computeTermijn(termijn('z', 6, 'week'), '2026-06-01', { opschortingen: [rust('2026-06-15')], peildatum: '2026-06-18' })
    expect(eindOp).toBe('2026-07-16')
    expect(afleidingZinnen(afleiding).join(' ')).toContain('De termijn staat nog stil')
    expect(() => computeTermijn(termijn('z', 6, 'week'), '2026-06-01', { opschortingen: [rust('2026-06-15')] })).toThrow(RangeError)
  })

  it('wordt nooit korter, en zonder schuiven precies zoveel dagen langer', () => {
    const dag = fc.integer({ min: 0, max: 700 }).map((n) => plusDagen('2026-01-01', n))
    fc.assert(fc.property(dag, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 60 }), (start, na, dagen) => {
      const van = plusDagen(start, na)
      const opschortingen = [rust(van, plusDagen(van, dagen))]
      const gewoon = computeTermijn(termijn('z', 6, 'week', 'geen'), start).eindOp
      expect(dagenTussen(gewoon, computeTermijn(termijn('z', 6, 'week', 'geen'), start, { opschortingen }).eindOp)).toBe(dagen)
      expect(computeTermijn(termijn('z', 6, 'week'), start, { opschortingen }).eindOp >= computeTermijn(termijn('z', 6, 'week'), start).eindOp).toBe(true)
    }))
  })

  it('in uren staat niet stil, en telt alleen vanaf een moment', () => {
    expect(() => computeTermijn(termijn('v', 48, 'uur'), '2026-04-03T08:00:00Z', { opschortingen: [rust('2026-04-04', '2026-04-05')] })).toThrow(RangeError)
    expect(() => computeTermijn(termijn('v', 48, 'uur'), '2026-04-03')).toThrow(RangeError)
    expect(() => computeTermijn(termijn('v', 0, 'week'), '2026-04-03')).toThrow(RangeError)
    const { eindMoment, afleiding } = computeTermijn(termijn('v', 48, 'uur'), '2026-04-03T08:00:00Z')
    expect(eindMoment).toBe('2026-04-05T08:00:00Z')
    expect(afleidingZinnen(afleiding)).toEqual(['De termijn begint op vrijdag 3 april 2026 om 10.00 uur.', 'U krijgt 48 uur (proef). Dat is zondag 5 april 2026 om 10.00 uur. Uren lopen door, ook in het weekend en op feestdagen (Algemene termijnenwet, art. 4).'])
  })
})

describe('een termijn die aan een andere hangt', () => {
  const KETEN: Record<string, Ketentermijn> = {
    reactie: { ...termijn('reactie', 4, 'week'), vanaf: [{ gebeurtenis: 'concept_verzonden' }] },
    rapport: { ...termijn('rapport', 4, 'week'), vanaf: [{ termijn: 'reactie' }] },
    bericht: { ...termijn('bericht', 4, 'week'), vanaf: [{ gebeurtenis: 'bevestigd' }, { termijn: 'herstel' }] },
    herstel: { ...termijn('herstel', 1, 'week'), vanaf: [{ gebeurtenis: 'herstel_gevraagd' }] },
  }

  it('begint op de laatste dag van die termijn, ook als de reactie eerder kwam', () => {
    const uit = computeKeten(KETEN, { gebeurtenissen: { concept_verzonden: '2026-11-27' } })
    expect([uit['reactie']?.eindOp, uit['rapport']?.eindOp]).toEqual(['2026-12-28', '2027-01-25'])
    expect(afleidingZinnen(uit['rapport']?.afleiding ?? [])[0]).toContain('de laatste dag van de termijn ervoor')
    expect(uit['bericht']).toBeUndefined()
  })

  it('volgt een verlenging van die termijn', () => {
    const uit = computeKeten(KETEN, { gebeurtenissen: { concept_verzonden: '2026-11-27' }, verlengd: { reactie: { naar: '2027-01-11', motivering: 'ziekte' } } })
    expect([uit['reactie']?.eindOp, uit['rapport']?.eindOp]).toEqual(['2027-01-11', '2027-02-08'])
  })

  it('neemt van twee starts de laatste', () => {
    expect(computeKeten(KETEN, { gebeurtenissen: { bevestigd: '2026-06-01' } })['bericht']?.eindOp).toBe('2026-06-29')
    expect(computeKeten(KETEN, { gebeurtenissen: { bevestigd: '2026-06-01', herstel_gevraagd: '2026-06-01' } })['bericht']?.eindOp).toBe('2026-07-06')
  })

  it('weigert termijnen die op elkaar wachten', () => {
    expect(() => computeKeten({ a: { ...termijn('a', 1, 'week'), vanaf: [{ termijn: 'b' }] }, b: { ...termijn('b', 1, 'week'), vanaf: [{ termijn: 'a' }] } }, { gebeurtenissen: {} })).toThrow('wacht op zichzelf')
  })
})

describe('de prognose', () => {
  const keten = [termijn('beoordeling', 2, 'week'), termijn('zelfonderzoek', 6, 'week'), termijn('concept', 6, 'week'), termijn('reactie', 2, 'week')]
  const doel = termijn('rapport', 15, 'week')

  it('haalt de vijftien weken niet wanneer alles zijn maximum neemt: twee, zes, zes en twee is zestien', () => {
    const { haalbaar, ruimte, doel: { eindOp } } = computePrognose({ doel, keten, startOp: '2026-06-01', vandaag: '2026-06-01' })
    expect([haalbaar, ruimte, eindOp]).toEqual([false, -7, '2026-09-14'])
  })

  it('haalt ze wel wanneer een stap eerder klaar is', () => {
    const uit = computePrognose({ doel, keten, startOp: '2026-06-01', vandaag: '2026-06-15', afgerond: { beoordeling: '2026-06-05' } })
    expect([uit.haalbaar, uit.uiterlijkOp, uit.stappen.map((s) => s.stand)]).toEqual([true, '2026-09-11', ['gedaan', 'loopt', 'verwacht', 'verwacht']])
  })

  it('rekent met vandaag wanneer een stap over zijn tijd is, en met een verlengde dag', () => {
    expect(computePrognose({ doel, keten, startOp: '2026-06-01', vandaag: '2026-07-01' }).stappen[0]).toEqual({ termijn: 'beoordeling', tot: '2026-07-01', stand: 'loopt' })
    expect(computePrognose({ doel, keten, startOp: '2026-06-01', vandaag: '2026-06-02', lopend: { beoordeling: '2026-06-22' } }).stappen[0]?.tot).toBe('2026-06-22')
  })
})

describe('een verlenging', () => {
  const wk: Verlengregel = { op: 'verzoek', motiveringVerplicht: false, grondslag: 'Westerkwartier art. 7 lid 2' }
  const hvb: Verlengregel = { ...wk, motiveringVerplicht: true, grondslag: 'Hart voor Brabant B.1' }
  const vraag = { eindOp: '2026-07-13', naar: '2026-07-27', vandaag: '2026-07-01', motivering: '', eerder: 0 }

  it.each([
    ['zonder reden mag bij Westerkwartier', { ...vraag, regel: wk }, [], ['ZONDER_REDEN']],
    ['zonder reden mag niet bij Hart voor Brabant', { ...vraag, regel: hvb }, ['MOTIVERING_VERPLICHT'], []],
    ['met reden mag', { ...vraag, regel: hvb, motivering: 'Er moet nog één medewerker worden gehoord.' }, [], []],
    ['na de termijn mag, en valt op', { ...vraag, regel: wk, motivering: 'ziekte', vandaag: '2026-07-20' }, [], ['TE_LAAT_GEVRAAGD']],
    ['voor de tweede keer valt op', { ...vraag, regel: wk, motivering: 'ziekte', eerder: 1 }, [], ['NIET_DE_EERSTE']],
    ['naar een eerdere dag mag niet', { ...vraag, regel: wk, motivering: 'ziekte', naar: '2026-07-13' }, ['NIET_LATER'], []],
    ['naar een zondag valt op', { ...vraag, regel: wk, motivering: 'ziekte', naar: '2026-07-26' }, [], ['VRIJE_DAG']],
    ['van een termijn die dat niet kent mag niet', { ...vraag, regel: undefined, motivering: 'ziekte' }, ['NIET_VERLENGBAAR'], []],
  ] as const)('%s', (_wat, v, fouten, aandacht) => {
    expect(controleerVerlenging(v)).toEqual({ fouten, aandacht })
  })

  it('houdt de reden en het artikel bij de berekening', () => {
    const { afleiding, eindMoment } = verlengTermijn(computeTermijn(termijn('z', 6, 'week'), '2026-06-01'), '2026-07-27', { motivering: 'ziekte', grondslag: 'art. 7 lid 2' })
    expect(afleidingZinnen(afleiding).at(-1)).toBe('De toezichthouder verlengde de termijn tot en met maandag 27 juli 2026 (art. 7 lid 2). Reden: ziekte')
    expect(eindMoment).toBe('2026-07-27T22:00:00Z')
  })
})

describe('wat een berekening niet zeker weet', () => {
  it('zegt zij vóór 2026 en na 2028, en alleen als de tabel meetelt', () => {
    const soorten = (t: Termijndefinitie, op: string) => computeTermijn(t, op).afleiding.map((s) => s.soort)
    expect(soorten(termijn('z', 6, 'week'), '2025-06-01')).toContain('onzeker_voor')
    expect(soorten(termijn('m', 3, 'werkdag'), '2028-12-29')).toContain('onzeker')
    expect(soorten(termijn('r', 15, 'week'), '2028-12-01')).not.toContain('onzeker')
    expect(soorten(termijn('z', 6, 'week'), '2026-11-13')).not.toContain('onzeker')
  })

  it('zegt waarom een termijn niet schuift', () => {
    expect(afleidingZinnen(computeTermijn(termijn('r', 15, 'week'), '2026-11-13').afleiding)[1]).toContain('art. 4')
    expect(afleidingZinnen(computeTermijn(termijn('z', 6, 'week', 'geen'), '2026-11-13').afleiding)[1]).toContain('past de Algemene termijnenwet niet toe')
    expect(afleidingZinnen(computeTermijn(termijn('d', 3, 'dag'), '2026-12-24').afleiding)[2]).toContain('ten minste twee werkdagen')
  })
})

describe('de stand van een termijn', () => {
  it.each([[{ voldaanOp: '2026-07-13' }, 'gehaald'], [{ voldaanOp: '2026-07-14' }, 'te_laat_gehaald'], [{ vervallenOp: '2026-07-01' }, 'vervallen'], [{ opgeschort: true }, 'opgeschort'], [{}, 'bijna']] as const)('met %j is hij %s', (bij, stand) => {
    expect(volleTermijnstand({ eindOp: '2026-07-13', ...bij }, '2026-07-10')).toBe(stand)
  })
})
