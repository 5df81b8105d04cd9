import { describe, expect, it } from '@jest/globals'
import { leesApart } from '@zelfonderzoek/document/lees-apart'

describe('lees apart', () => {
  it('leest in een eigen draad', async () => {
    expect(await leesApart(Buffer.from('Wat er die avond gebeurde.'), 'a.txt')).toMatchObject({ ok: true, soort: 'txt' })
  })

  it('breekt af wat te lang duurt', async () => {
    expect(await leesApart(Buffer.from('Wat er die avond gebeurde.'), 'a.txt', 0)).toMatchObject({ ok: false, code: 'BESTAND_TE_LANG' })
  })
})
