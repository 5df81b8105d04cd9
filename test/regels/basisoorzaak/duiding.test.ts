import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { duidOorzaak } from '@zelfonderzoek/validation/basisoorzaak/duiding/duid-oorzaak'
import { ECM_CODES } from '@zelfonderzoek/validation/basisoorzaak/ecm-codes'
import { DIEPTEVOORBEELDEN, INDELINGVOORBEELDEN } from '../voorbeelden/oorzaken.ts'

describe('de duiding van een oorzaak', () => {
  it.each(INDELINGVOORBEELDEN)('%s → %s, %s', (tekst, klasse, code) => {
    const duiding = duidOorzaak(tekst)
    expect([duiding?.klasse, duiding?.code]).toEqual([klasse, code])
    expect(duiding?.codewoorden.length).toBeGreaterThan(0)
  })

  it.each(DIEPTEVOORBEELDEN)('%s: vraagt door %s', (tekst, vraagt) => expect(duidOorzaak(tekst)?.vraagDoor).toBe(vraagt))

  it('geeft bij elke tekst een code binnen de klasse, een andere als tweede, en plekken binnen de tekst', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 400, unit: 'grapheme' }), (tekst) => {
      const duiding = duidOorzaak(tekst)
      if (!duiding) return expect(tekst.trim()).toBe('')
      expect(ECM_CODES[duiding.code].klasse).toBe(duiding.klasse)
      expect(duiding.tweede).not.toBe(duiding.code)
      for (const [begin, einde] of [...duiding.codewoorden, ...duiding.dieptewoorden]) expect(begin >= 0 && begin < einde && einde <= tekst.length).toBe(true)
    }))
  })
})
