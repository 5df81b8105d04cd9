import { describe, expect, it } from '@jest/globals'
import { logfout } from '@zelfonderzoek/http/logfout'

describe('een fout in het logboek', () => {
  it('noemt naam, code en plaats, en nooit haar tekst', () => {
    const fout = Object.assign(new TypeError('KANARIE mevrouw Jansen\nat KANARIE'), { code: '23505', detail: 'KANARIE' })
    const uit = logfout(fout)
    expect(uit).toMatchObject({ naam: 'TypeError', code: '23505' })
    expect(uit.waar[0]).toMatch(/logfout\.test\.ts/)
    expect(JSON.stringify(uit)).not.toContain('KANARIE')
  })

  it('kan tegen alles wat geworpen wordt', () => {
    for (const wat of [undefined, null, 'tekst KANARIE', { message: 'KANARIE' }]) expect(JSON.stringify(logfout(wat))).not.toContain('KANARIE')
  })
})
