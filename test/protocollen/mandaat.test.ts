import { describe, expect, it } from '@jest/globals'
import { GEMEENTE_NAAM } from '@zelfonderzoek/validation/mandaat/gemeente'
import { HERINDELINGEN, MANDATEN } from '@zelfonderzoek/validation/mandaat/mandaten'
import { vindMandaat } from '@zelfonderzoek/validation/mandaat/vind-mandaat'
import type { Voorzieningsoort } from '@zelfonderzoek/validation/melding/model'
import { ALLE_PROTOCOLLEN, kiesProtocol, protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'

describe('wie houdt toezicht', () => {
  // @eis R-WK-6, R-WK-64, R-HVB-1, R-HVB-4, R-HVB-63
  it.each<[string, string, Voorzieningsoort | undefined, string, string, string | undefined]>([
    ['Westerkwartier vanaf 2021', '1969', 'begeleiding', '2021-01-01', 'gevonden', 'westerkwartier-2021-01-01'],
    ['Westerkwartier de dag ervoor', '1969', 'begeleiding', '2020-12-31', 'nog_niet', undefined],
    ['Tilburg voor elke soort', '0855', 'hulp_bij_het_huishouden', '2026-03-02', 'gevonden', 'hart-voor-brabant-2017-01-01'],
    ['Tilburg zonder soort', '0855', undefined, '2026-03-02', 'gevonden', 'hart-voor-brabant-2017-01-01'],
    ['Maasdriel voor beschermd wonen', '0263', 'beschermd_wonen', '2026-03-02', 'gevonden', 'hart-voor-brabant-2017-01-01'],
    ['Maasdriel voor begeleiding', '0263', 'begeleiding', '2026-03-02', 'andere_soort', undefined],
    ['Zaltbommel voor dagbesteding', '0297', 'dagbesteding', '2026-03-02', 'andere_soort', undefined],
    ['Zaltbommel zonder soort', '0297', undefined, '2026-03-02', 'kies_soort', undefined],
    ['Haaren op de laatste dag', '0788', 'begeleiding', '2020-12-31', 'gevonden', 'hart-voor-brabant-2017-01-01'],
    ['Haaren na de splitsing', '0788', 'begeleiding', '2021-01-01', 'opgeheven', undefined],
    ['Cuijk op de laatste dag', '1684', 'begeleiding', '2021-12-31', 'gevonden', 'hart-voor-brabant-2017-01-01'],
    ['Cuijk na de herindeling', '1684', 'begeleiding', '2022-01-01', 'opgeheven', undefined],
    ['Land van Cuijk vanaf zijn begin', '1982', 'begeleiding', '2022-01-01', 'gevonden', 'hart-voor-brabant-2017-01-01'],
    ['Maashorst voor zijn begin', '1991', 'begeleiding', '2021-12-31', 'nog_niet', undefined],
    ['Rotterdam heeft een loket', '0599', 'begeleiding', '2026-03-02', 'gevonden', 'rotterdam-2017-10-01'],
    ['een gemeente die hier niet staat', '0363', 'begeleiding', '2026-03-02', 'onbekend', undefined],
  ])('%s', (_wat, gemeentecode, voorzieningsoort, op, uitkomst, protocol) => {
    const uit = kiesProtocol({ gemeentecode, op, ...(voorzieningsoort ? { voorzieningsoort } : {}) })
    expect([uit.mandaat.uitkomst, uit.protocol?.id]).toEqual([uitkomst, protocol])
    if (uit.mandaat.uitkomst !== 'gevonden') expect(uit.mandaat.advies).toMatch(/^.{20,}\.$/)
  })

  it('noemt bij een opgeheven gemeente wie haar opvolgde', () => {
    expect(vindMandaat({ gemeentecode: '0788', op: '2026-03-02' })).toMatchObject({ opvolgers: ['0757', '0824', '0855', '0865'], advies: expect.stringContaining('Boxtel, Oisterwijk, Tilburg of Vught') })
    expect(vindMandaat({ gemeentecode: '0856', op: '2026-03-02' })).toMatchObject({ sinds: '2022-01-01', opvolgers: ['1991'] })
  })

  // @eis R-HVB-4, R-HVB-63
  it('telt zevenentwintig gemeenten voor alles en twee alleen voor beschermd wonen', () => {
    const bron = MANDATEN.filter((m) => m.bron === 'Hart voor Brabant voetnoot 1')
    expect([bron.filter((m) => !m.voorzieningsoorten).length, bron.filter((m) => m.voorzieningsoorten).length]).toEqual([27, 2])
  })

  it('kent van elke gemeente de naam, en elk mandaat past bij zijn protocol', () => {
    const codes = [...MANDATEN.map((m) => m.gemeentecode), ...HERINDELINGEN.flatMap((h) => [h.gemeentecode, ...h.opvolgers])]
    expect(codes.filter((code) => !GEMEENTE_NAAM[code])).toEqual([])
    for (const { gemeentecode, vanaf, protocol, soort } of MANDATEN) {
      const versie = ALLE_PROTOCOLLEN.find((p) => p.reeks === protocol && p.geldigVanaf <= vanaf)
      expect([gemeentecode, versie?.gemeentecodes.includes(gemeentecode), versie?.soort]).toEqual([gemeentecode, true, soort])
    }
    for (const p of ALLE_PROTOCOLLEN) expect(p.gemeentecodes.filter((code) => !MANDATEN.some((m) => m.gemeentecode === code && m.protocol === p.reeks))).toEqual([])
  })
})

it('een dossier houdt de versie waaronder het begon, en een onbekende versie is een fout', () => {
  expect(kiesProtocol({ gemeentecode: '1969', op: '2026-03-02' }).protocol).toBe(protocolversie('westerkwartier-2021-01-01'))
  expect(protocolversie('rotterdam-2017-10-01').soort).toBe('loket')
  expect(() => protocolversie('weg')).toThrow('onbekend protocol weg')
})
