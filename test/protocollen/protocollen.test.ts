import { describe, expect, it } from '@jest/globals'
import { deelregels } from '@zelfonderzoek/validation/incident/vermissing'
import { checkProtocol, checkVersies } from '@zelfonderzoek/validation/protocol/check-protocol'
import { handelingenIn } from '@zelfonderzoek/validation/protocol/wat-nu'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { ALLE_PROTOCOLLEN, kiesProtocol } from '@zelfonderzoek/validation/protocol/select-protocol'

describe('de drie protocollen', () => {
  it.each(ALLE_PROTOCOLLEN.map((p) => [p.id, p] as const))('%s is in orde', (_, protocol) => expect(checkProtocol(protocol)).toEqual([]))

  it('hebben geen twee versies op dezelfde dag', () => expect(checkVersies(ALLE_PROTOCOLLEN)).toEqual([]))

  it.each(ALLE_PROTOCOLLEN.map((p) => [p.id, p] as const))('%s met een fout wordt gezien', (_, protocol) => {
    const zonderEinde = { ...protocol, beslishulp: { ...protocol.beslishulp, begin: 'bestaat_niet' } } as Protocol
    expect(checkProtocol(zonderEinde).join(' ')).toContain('bestaat_niet')
    expect(checkVersies([protocol, { ...protocol, id: `${protocol.id}-kopie` } as Protocol])).toHaveLength(1)
    expect(checkVersies([protocol, protocol])).toEqual([`${protocol.id} bestaat twee keer`])
  })
})

describe('wat in elke fase kan', () => {
  const lopend = (id: string) => {
    const protocol = ALLE_PROTOCOLLEN.find((p) => p.reeks === id)
    return (protocol?.standen ?? []).filter(({ soort }) => soort === 'loopt').map((stand) => [stand.id, handelingenIn(protocol as Protocol, stand.id, 'toezichthouder'), handelingenIn(protocol as Protocol, stand.id, 'contactambtenaar')] as const)
  }

  // @eis R-HVB-20, R-HVB-22, R-HVB-27
  it.each(lopend('hart-voor-brabant').filter(([stand]) => stand !== 'concept'))('Hart voor Brabant, %s: strafbaar feit, crisisinzet, spoed en rijksinspectie', (_, toezicht, gemeente) => {
    expect(toezicht).toEqual(expect.arrayContaining(['strafbaar_feit_doorgeven', 'crisis_starten', 'spoed_afwijken', 'rijksinspectie_afstemmen', 'rijksinspectie_verwijzen']))
    expect(gemeente).toEqual(['crisis_starten'])
  })

  // @eis R-WK-60
  it.each(lopend('westerkwartier').filter(([stand]) => stand !== 'concept'))('Westerkwartier, %s: met spoed afwijken', (_, toezicht) => expect(toezicht).toContain('spoed_afwijken'))
})

describe('waar een melding heen gaat', () => {
  it.each([
    ['1969', '2026-03-02', 'gevonden'],
    ['0599', '2026-03-02', 'gevonden'],
    ['0000', '2026-03-02', 'onbekend'],
  ])('gemeente %s op %s: %s', (gemeentecode, op, uitkomst) => {
    const { mandaat } = kiesProtocol({ gemeentecode, op, voorzieningsoort: 'beschermd_wonen' })
    expect(mandaat.uitkomst).toBe(uitkomst)
    if (mandaat.uitkomst !== 'gevonden') expect(mandaat.advies).toMatch(/[.]$/)
  })
})

describe('Rotterdam, vermissing uit gesloten zorg', () => {
  const vermist = {
    sinds: '2026-03-02T10:00:00Z', geboortedatums: ['2012-01-01'], uitGeslotenZorg: 'ja', hoogVeiligheidsrisico: 'nee', veiligheidInGevaar: 'nee',
    veiligThuis: { melding: 'nee', ernstigHuiselijkGeweld: 'nee', hoogRisico: 'nee' },
  } as unknown as Parameters<typeof deelregels>[0]
  const c = (nu: string): string | undefined => deelregels(vermist, nu as Parameters<typeof deelregels>[1]).find(({ id }) => id === 'c_gesloten_zorg_48_uur')?.uitkomst

  it('telt op 48 uur precies nog niet, een seconde later wel', () => {
    expect([c('2026-03-04T10:00:00Z'), c('2026-03-04T10:00:01Z')]).toEqual(['nee', 'ja'])
  })
})
