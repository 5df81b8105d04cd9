import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { LEES_TOT } from '@zelfonderzoek/validation/taal/model/kenmerken'
import { beoordeelMaatregel, LETTERS, type Letter } from '@zelfonderzoek/validation/verbetermaatregel/smart/beoordeel-maatregel'
import { SMARTVOORBEELDEN } from '../voorbeelden/smart.ts'

const uitkomst = (tekst: string, letter: Letter): string | undefined => beoordeelMaatregel(tekst).find((l) => l.letter === letter)?.uitkomst

describe.each(LETTERS)('SMART, de letter %s', (letter) => {
  // @eis R-WKB-2, R-WKB-40
  it.each(SMARTVOORBEELDEN[letter])('%s', (tekst, vraagt) => expect(uitkomst(tekst, letter) !== 'ja').toBe(vraagt))
})

describe('elke tekst', () => {
  it('geeft vijf letters met een plek binnen de tekst, en altijd hetzelfde', () => {
    fc.assert(fc.property(fc.string({ maxLength: 400, unit: 'grapheme' }), (tekst) => {
      const letters = beoordeelMaatregel(tekst)
      expect(letters.map((l) => l.letter).join('')).toBe('SMART')
      for (const { bereik } of letters) if (bereik) expect(bereik[0] >= 0 && bereik[0] < bereik[1] && bereik[1] <= tekst.length).toBe(true)
      expect(beoordeelMaatregel(tekst)).toEqual(letters)
    }))
  })

  it('leest een heel lange tekst tot een grens, zodat de tijd niet oploopt', () => {
    const lang = '12 maart 2027 of 3 '.repeat(2000)
    expect(beoordeelMaatregel(lang)).toEqual(beoordeelMaatregel(lang.slice(0, LEES_TOT)))
  })

  it('vindt in een lege tekst niets', () => expect(beoordeelMaatregel('  ').every((l) => l.uitkomst === 'nee')).toBe(true))
})
