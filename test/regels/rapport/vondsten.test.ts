import { describe, expect, it } from '@jest/globals'
import type { IngedeeldBlok } from '@zelfonderzoek/validation/rapport/blok'
import { vindMaatregelen } from '@zelfonderzoek/validation/rapport/vind-maatregelen'
import { vindOorzaken } from '@zelfonderzoek/validation/rapport/vind-oorzaken'
import { vindWaarschuwingen, WAARSCHUWINGEN } from '@zelfonderzoek/validation/rapport/waarschuwingen'
import { WAARSCHUWINGVOORBEELDEN } from '../voorbeelden/waarschuwingen.ts'

const blok = (nummer: 7 | 9, tekst: string, soort: IngedeeldBlok['blok']['soort'] = 'alinea'): IngedeeldBlok => ({ blok: { soort, tekst }, secties: [nummer] })
const teksten = (vondsten: { tekst: string }[]): string[] => vondsten.map(({ tekst }) => tekst)

describe('maatregelen', () => {
  it.each<[string, string, string[]]>([
    ['twee zinnen zijn twee maatregelen', 'De planner belt elke ochtend na. Er komt een tweede spiegel in de bus.', ['De planner belt elke ochtend na.', 'Er komt een tweede spiegel in de bus.']],
    ['eigenaar en geld horen bij de maatregel', 'Er komt een tweede spiegel in de bus. Verantwoordelijk is het hoofd wagenpark. De kosten zijn goedgekeurd.', ['Er komt een tweede spiegel in de bus. Verantwoordelijk is het hoofd wagenpark. De kosten zijn goedgekeurd.']],
    ['een label hoort er niet bij', 'Bij de eerste oorzaak (voorgenomen): Vóór 1 juli krijgen alle chauffeurs een uur les.', ['Vóór 1 juli krijgen alle chauffeurs een uur les.']],
    ['een zin die alleen koppelt is geen maatregel', 'Maatregel 1 hoort bij de eerste oorzaak. Vóór 1 juli krijgen alle chauffeurs een uur les.', ['Vóór 1 juli krijgen alle chauffeurs een uur les.']],
    ['een opsomming in een alinea', 'Wij nemen twee maatregelen: 1. een tweede spiegel; 2. een uur les voor elke chauffeur.', ['een tweede spiegel', 'een uur les voor elke chauffeur.']],
  ])('%s', (_, tekst, verwacht) => {
    expect(teksten(vindMaatregelen([blok(9, tekst)]))).toEqual(verwacht)
  })

  it('elk punt van een lijst is er een', () => {
    expect(teksten(vindMaatregelen([blok(9, '- Iedere bus krijgt een spiegel.', 'lijstpunt'), blok(9, 'Een uur les', 'lijstpunt')]))).toHaveLength(2)
  })

  it('van een tabel telt de kolom met de maatregel', () => {
    const rijen = [blok(9, 'Nr | Maatregel | Actiehouder', 'tabelrij'), blok(9, '1 | Tweede spiegel in elke bus | hoofd wagenpark', 'tabelrij')]
    expect(teksten(vindMaatregelen(rijen))).toEqual(['Tweede spiegel in elke bus'])
  })
})

describe('oorzaken', () => {
  it.each<[string, string, string[]]>([
    ['de klasse hoort er niet bij', 'Organisatorisch (OP). Er is geen regel voor opsparen.', ['Er is geen regel voor opsparen.']],
    ['meer labels in een alinea', 'Technisch: de sensor was defect. Organisatorisch: niemand testte hem.', ['de sensor was defect.', 'niemand testte hem.']],
    ['vragen en korte stappen vallen weg', 'Waarom viel hij? Omdat hij opstond. Er is geen verhuislijst waarop de bel staat.', ['Er is geen verhuislijst waarop de bel staat.']],
    ['een opsomming', 'De basisoorzaken zijn: (1) geen inwerkprogramma; (2) een rooster zonder overdracht.', ['geen inwerkprogramma', 'een rooster zonder overdracht.']],
  ])('%s', (_, tekst, verwacht) => {
    expect(teksten(vindOorzaken([blok(7, tekst)]))).toEqual(verwacht)
  })

  it('staan waar het bereik wijst', () => {
    const tekst = 'Organisatorisch (OP). Er is geen regel.\nTechnisch. De rail was versleten.'
    for (const { tekst: stuk, bereik } of vindOorzaken([blok(7, tekst)])) expect(tekst.slice(...bereik)).toBe(stuk)
  })
})

describe('waarschuwingen', () => {
  for (const soort of WAARSCHUWINGEN) {
    it.each(WAARSCHUWINGVOORBEELDEN[soort])(`${soort}: %s`, (tekst, meldt) => {
      expect(vindWaarschuwingen(tekst).map((w) => w.soort).filter((gevonden) => gevonden === soort)).toHaveLength(meldt ? 1 : 0)
    })
  }

  it('zwijgt bij een gewone tekst met datum, tijd en bedrag', () => {
    expect(vindWaarschuwingen('De begeleider belde op 3 mei 2026 om 19.05 uur. De kosten zijn 0,75 euro per uur.')).toEqual([])
  })
})
