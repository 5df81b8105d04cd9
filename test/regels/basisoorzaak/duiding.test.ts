import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { duidOorzaak } from '@zelfonderzoek/validation/basisoorzaak/duiding/duid-oorzaak'
import { ECM_CODES } from '@zelfonderzoek/validation/basisoorzaak/ecm-codes'

/** Texts that stand in none of the labelled files. */
const VOORBEELDEN = [
  ['Er bestaat geen protocol voor wat te doen bij een gaslucht.', 'organisatorisch', 'OP'],
  ['De nieuwe medewerkers zijn niet ingewerkt op het gebruik van de duwbeugel.', 'organisatorisch', 'OK'],
  ['Het bestuur besloot de wakende nachtdienst te schrappen om kosten te besparen.', 'organisatorisch', 'OM'],
  ['In dit team is het gewoon dat niemand elkaar aanspreekt.', 'organisatorisch', 'OC'],
  ['De riem van de bedbox was versleten en brak.', 'technisch', 'TM'],
  ['De begeleider struikelde over de rand van de mat.', 'menselijk', 'HST'],
  ['De medewerker heeft de naam op het flesje niet gecontroleerd.', 'menselijk', 'HRV'],
  ['De avonddienst vertelde de nachtdienst niet dat mevrouw koorts had.', 'menselijk', 'HRC'],
  ['Cliënt weigerde zijn insuline.', 'overig', 'PRF'],
] as const

describe('de duiding van een oorzaak', () => {
  it.each(VOORBEELDEN)('%s → %s, %s', (tekst, klasse, code) => {
    const duiding = duidOorzaak(tekst)
    expect([duiding?.klasse, duiding?.code]).toEqual([klasse, code])
    expect(duiding?.codewoorden.length).toBeGreaterThan(0)
  })

  it('vraagt door bij wat er misging, niet bij waardoor dat kon', () => {
    expect(duidOorzaak('De begeleider vergat de deur op slot te doen.')?.vraagDoor).toBe(true)
    expect(duidOorzaak('Er is nooit een afspraak gemaakt over wie de deur op slot doet.')?.vraagDoor).toBe(false)
  })

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
