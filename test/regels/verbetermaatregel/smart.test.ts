import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { LEES_TOT } from '@zelfonderzoek/validation/taal/model/kenmerken'
import { beoordeelMaatregel, type Letter } from '@zelfonderzoek/validation/verbetermaatregel/smart/beoordeel-maatregel'

const uitkomst = (tekst: string, letter: Letter): string | undefined => beoordeelMaatregel(tekst).find((l) => l.letter === letter)?.uitkomst

/** Texts that stand in none of the labelled files. */
const VOORBEELDEN: Record<Letter, { ja: string[], nee: string[] }> = {
  S: { ja: ['De begeleider legt de sleutel na elke dienst in de kluis bij de balie.', 'Vanaf 1 mei 2027 hangt in elke badkamer een kaart met de maximale watertemperatuur.'], nee: ['We verbeteren de onderlinge communicatie.', 'Er komt meer bewustwording over veiligheid.'] },
  M: { ja: ['Elke maand controleert de coördinator tien dossiers, norm 90%.', 'Op 1 juni 2027 hebben alle 18 medewerkers het certificaat.'], nee: ['De overdracht wordt zorgvuldiger gedaan.', 'Medewerkers letten voortaan beter op.'] },
  A: { ja: ['De teamleider zorgt dat de lijst wordt ingevuld.', 'Met het team en de cliëntenraad is afgesproken dat de deur om tien uur dicht gaat.'], nee: ['Er wordt een nieuwe lijst ingevoerd.', 'De deur wordt na tien uur gesloten.'] },
  R: { ja: ['De teamleider bespreekt het plan in het bestaande werkoverleg.', 'De deur krijgt een dranger; het budget is gereserveerd.'], nee: ['Dit zal nooit meer voorkomen.', 'De gemeente moet meer geld geven.'] },
  T: { ja: ['De lijst is klaar op 12 maart 2027.', 'Binnen zes weken na vaststelling van dit rapport is het plan aangepast.'], nee: ['De lijst wordt zo spoedig mogelijk gemaakt.', 'Er is nog geen datum bepaald voor de nieuwe lijst.'] },
}

describe.each(Object.entries(VOORBEELDEN) as [Letter, { ja: string[], nee: string[] }][])('SMART, de letter %s', (letter, { ja, nee }) => {
  it.each(ja)('vindt genoeg: %s', (tekst) => expect(uitkomst(tekst, letter)).toBe('ja'))
  it.each(nee)('vraagt te kijken: %s', (tekst) => expect(uitkomst(tekst, letter)).not.toBe('ja'))
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
