import { describe, expect, it } from '@jest/globals'
import { legeJaartelling } from '@zelfonderzoek/validation/jaarverslag/jaartelling'
import { type Jaartabel, metVorig } from '@zelfonderzoek/validation/jaarverslag/jaartabel'
import { maakJaartabellen } from '@zelfonderzoek/validation/jaarverslag/maak-jaartabellen'
import { naarCsv } from '@zelfonderzoek/validation/jaarverslag/naar-csv'

const tabel = (namen: readonly string[]): Jaartabel => ({
  id: 'gemeente', titel: 'Meldingen per gemeente', toelichting: '', kop: 'Gemeente', kolommen: ['Samen'],
  rijen: namen.map((naam, nr) => ({ id: String(nr), naam, soort: 'gewoon', waarden: [nr === 0 ? null : 1234 + nr], vorig: null })),
})

describe('cijfers als csv', () => {
  it('begint met het teken voor UTF-8, scheidt met puntkomma’s en schrijft hele getallen', () => {
    expect(naarCsv(2026, [tabel(['Lindemark', 'Duinrand'])], false)).toBe(
      '\uFEFFtabel;rij;kolom;jaar;aantal\r\nMeldingen per gemeente;Lindemark;Samen;2026;verborgen\r\nMeldingen per gemeente;Duinrand;Samen;2026;1235\r\n')
  })

  // @invoer 12
  it.each([['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`], ['+31', `'+31`], ['-1', `'-1`], ['@som', `'@som`], ['\tx', `'\tx`], ['Aan; de rand', '"Aan; de rand"'], ['Zo "heet" het', '"Zo ""heet"" het"']])('laat een rekenblad %j niet uitvoeren of splitsen', (naam, cel) => {
    expect(naarCsv(2026, [tabel([naam])], false).split('\r\n')[1]).toBe(`Meldingen per gemeente;${cel};Samen;2026;verborgen`)
  })

  it('zet het jaar ervoor op een eigen regel', () => {
    const tabellen = metVorig([tabel(['A', 'B'])], [tabel(['A', 'B'])])
    expect(naarCsv(2026, tabellen, true).split('\r\n').filter((regel) => regel.includes(';2025;'))).toEqual(['Meldingen per gemeente;A;Samen;2025;verborgen', 'Meldingen per gemeente;B;Samen;2025;1235'])
  })
})

describe('een jaar zonder feiten', () => {
  it('geeft tabellen waarin alles verborgen is, ook de nullen', () => {
    const cellen = maakJaartabellen(legeJaartelling(), [{ code: '9901', naam: 'Lindemark' }]).flatMap(({ rijen }) => rijen.flatMap(({ waarden }) => waarden))
    expect(cellen.length).toBeGreaterThan(50)
    expect(cellen.filter((cel) => cel !== null)).toEqual([])
  })
})
