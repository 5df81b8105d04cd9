import { describe, expect, it } from '@jest/globals'
import { prognoseVan, type Termijnrun } from '@zelfonderzoek/validation/protocol/prognose'
import { HART_VOOR_BRABANT_2017 as HVB } from '@zelfonderzoek/validation/protocol/protocollen/hart-voor-brabant-2017-01-01'
import { WESTERKWARTIER_2021 } from '@zelfonderzoek/validation/protocol/protocollen/westerkwartier-2021-01-01'

const run = (soort: string, startOp: string, eindOp: string, klaar: Partial<Termijnrun> = {}): Termijnrun => ({ soort, startOp, eindOp, ...klaar })
const rapport = run('rapport', '2026-03-02', '2026-06-15')
const na = (runs: Termijnrun[], vandaag: string) => {
  const uit = prognoseVan(HVB, [rapport, ...runs], vandaag)
  return uit && [uit.uiterlijkOp, uit.ruimte, uit.stappen.map(({ termijn, stand }) => `${termijn} ${stand}`)]
}

/** Melding on Monday 2 March 2026; fifteen weeks end on Monday 15 June (Hart voor Brabant 3 Definitief rapport). */
describe('de prognose op de vijftien weken', () => {
  it.each([
    ['net gemeld: zestien weken, en Koningsdag schuift een stap nog een dag door', [run('beoordelen', '2026-03-02', '2026-03-16')], '2026-03-02', '2026-06-23', -8],
    ['besloten na een week: precies op tijd', [run('beoordelen', '2026-03-02', '2026-03-16', { voldaanOp: '2026-03-09' }), run('zelfonderzoek', '2026-03-09', '2026-04-20')], '2026-03-10', '2026-06-15', 0],
    ['een beoordeling die is verlengd telt met haar nieuwe dag', [run('beoordelen', '2026-03-02', '2026-03-16', { vervallenOp: '2026-03-12' }), run('beoordelen', '2026-03-02', '2026-03-30')], '2026-03-13', '2026-07-06', -21],
    ['eigen onderzoek komt in de plaats van zelfonderzoek', [run('beoordelen', '2026-03-02', '2026-03-16', { voldaanOp: '2026-03-10' }), run('eigen_onderzoek', '2026-03-10', '2026-05-08')], '2026-03-11', '2026-07-03', -18],
    ['een stap over zijn tijd telt tot vandaag', [run('beoordelen', '2026-03-02', '2026-03-16', { voldaanOp: '2026-03-09' }), run('zelfonderzoek', '2026-03-09', '2026-04-20')], '2026-05-01', '2026-06-26', -11],
  ])('%s', (_, runs, vandaag, uiterlijk, ruimte) => expect(na(runs, vandaag)?.slice(0, 2)).toEqual([uiterlijk, ruimte]))

  it('noemt wat klaar is, wat loopt en wat nog komt', () => {
    expect(na([run('beoordelen', '2026-03-02', '2026-03-16', { voldaanOp: '2026-03-09' }), run('zelfonderzoek', '2026-03-09', '2026-04-20')], '2026-03-10')?.[2]).toEqual(['beoordelen gedaan', 'zelfonderzoek loopt', 'concept verwacht', 'reactie_concept verwacht'])
  })

  it('is er niet als het rapport klaar is, en niet onder een protocol zonder zo’n doel', () => {
    expect(prognoseVan(HVB, [{ ...rapport, voldaanOp: '2026-06-01' }], '2026-06-02')).toBeUndefined()
    expect(prognoseVan(WESTERKWARTIER_2021, [rapport], '2026-03-02')).toBeUndefined()
  })
})
