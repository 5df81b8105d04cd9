import { describe, expect, it } from '@jest/globals'
import { deelregels } from '@zelfonderzoek/validation/incident/vermissing'
import { checkProtocol, checkVersies } from '@zelfonderzoek/validation/protocol/check-protocol'
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
