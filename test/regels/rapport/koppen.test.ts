import { describe, expect, it } from '@jest/globals'
import type { Blok } from '@zelfonderzoek/validation/rapport/blok'
import { deelInOpKoppen } from '@zelfonderzoek/validation/rapport/deel-in-op-koppen'
import { kopniveau } from '@zelfonderzoek/validation/rapport/koppen'
import { isLegeKop, kopSecties } from '@zelfonderzoek/validation/rapport/kopmatch'

const kop = (tekst: string, niveau = 2): Blok => ({ soort: 'kop', niveau, tekst })
const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst })
const COMMISSIE = 'De onderzoekscommissie bestond uit een regiomanager (bedrijfskundige) en een orthopedagoog. Geen van beiden was betrokken.'
const NAZORG = 'De ouders zijn twee keer bezocht en kregen excuses. De begeleider is door het bedrijfsopvangteam gesproken.'
const MAATREGEL = 'Als maatregel krijgen vóór 1 juli alle begeleiders een training valpreventie.'

describe('de woorden van een kop', () => {
  it.each([
    ['9. Verbetermaatregelen', 9], ['Verbetermatregelen', 9], ['Hoe nu verder', 9], ['4.2 Oorzakenanalyse', 7], ['Nazorg', 10], ['Onderzoekscommissie', 3],
    ['Standpunt van de raad van bestuur', 11], ['Conclusies', 8], ['Werkwijze', 5], ['Reconstructie van de avond', 6], ['H4 Analyse', 7], ['Hoofdstuk 3. Feitenrelaas', 6], ['Verbeterplan', 9], ['Leerpunten', 8], ['Nabestaanden', 10], ['Root causes', 7], ['Item 10', 10],
  ])('%s wijst naar onderdeel %i', (tekst, nummer) => {
    expect(kopSecties(tekst)).toContain(nummer)
  })

  it('een kop die nummers van de Bijlage noemt, wijst alleen daarheen', () => {
    expect([kopSecties('Ad 5 en 6 Onderzoek en nazorg'), kopSecties('Onderdeel 9'), kopSecties('12. Nazorg')]).toEqual([[5, 6], [9], [10]])
  })

  it.each(['Voorwoord', 'Samenvatting', '0. Leeswijzer', 'Bijlagen', 'Inhoudsopgave', 'Lijst van bijlagen'])('%s hoort bij geen onderdeel', (tekst) => {
    expect(isLegeKop(tekst)).toBe(true)
  })
})

describe('wat een kop is', () => {
  it.each<[string, Blok, boolean]>([
    ['een kop', kop('Feiten'), true],
    ['een vette regel', { soort: 'alinea', tekst: 'Feiten en verloop', vet: true }, true],
    ['een genummerde korte regel', alinea('3. Feiten en verloop'), true],
    ['een regel in hoofdletters', alinea('FEITEN EN VERLOOP'), true],
    ['een vette zin', { soort: 'alinea', tekst: 'Dit mag nooit meer gebeuren.', vet: true }, false],
    ['een gewone alinea', alinea('De begeleider klopte aan.'), false],
    ['een kale regel met een bekend woord', alinea('Feitenrelaas'), true],
    ['een kale regel die een lijst aankondigt', alinea('De commissie bestond uit:'), false],
    ['een genummerd punt van een lijst', { soort: 'lijstpunt', tekst: '1. De poort' }, false],
  ])('%s', (_, blok, is) => {
    expect(kopniveau(blok) !== undefined).toBe(is)
  })
})

describe('blokken krijgen hun onderdeel', () => {
  it('onder een kop die het zegt', () => {
    expect(deelInOpKoppen([kop('Nazorg'), alinea(NAZORG)]).map(({ secties }) => secties)).toEqual([[10], [10]])
  })

  it('door hun inhoud als de kop iets anders belooft', () => {
    expect(deelInOpKoppen([kop('Conclusie'), alinea(MAATREGEL), kop('Slot'), alinea(NAZORG)])[1]?.secties).toEqual([9])
  })

  it('zonder koppen', () => {
    expect(deelInOpKoppen([alinea(COMMISSIE), alinea(MAATREGEL), alinea(NAZORG)]).map(({ secties }) => secties)).toEqual([[3], [9], [10]])
  })

  it('maar niet in een samenvatting, ook niet onder een kop daarbinnen', () => {
    expect(deelInOpKoppen([kop('Samenvatting'), alinea(NAZORG), kop('In het kort', 3), alinea(MAATREGEL), kop('Nazorg'), alinea(NAZORG)]).map(({ secties }) => secties)).toEqual([[], [], [], [], [10], [10]])
  })

  it('maar niet onder een begin dat over het rapport zelf gaat', () => {
    expect(deelInOpKoppen([kop('Verslag', 1), kop('Bij de opening'), alinea('Wij danken de familie voor haar openheid en hopen dat dit verslag de lezer een goed beeld geeft.'), kop('Nazorg'), alinea(NAZORG)]).map(({ secties }) => secties)).toEqual([[10], [], [], [10], [10]])
  })

  it('maar niet de aanhef en de groet van een brief', () => {
    expect(deelInOpKoppen([alinea('Geachte mevrouw,'), alinea(MAATREGEL), alinea('Met vriendelijke groet,')]).map(({ secties }) => secties)).toEqual([[], [9], []])
  })

  it('ook als elk hoofdstuk de hoogste kop heeft', () => {
    expect(deelInOpKoppen([kop('Nazorg', 1), alinea(NAZORG), kop('Commissie', 1), alinea(COMMISSIE)]).map(({ secties }) => secties)).toEqual([[10], [10], [3], [3]])
  })

  it('en een genummerde rij zonder tekst ertussen is een lijst', () => {
    expect(deelInOpKoppen([alinea('1. Wie er was'), alinea('2. Wat er gebeurde'), alinea('3. Nazorg')]).map(({ blok }) => blok.soort)).toEqual(['alinea', 'alinea', 'alinea'])
  })

  it('en een kop zonder eigen tekst krijgt de onderdelen van zijn onderkoppen', () => {
    expect(deelInOpKoppen([kop('Opzet'), kop('Wie', 3), alinea(COMMISSIE), kop('Zorg', 3), alinea(NAZORG)])[0]?.secties).toEqual([3, 10])
  })

  it('onder vette regels net zo als onder koppen', () => {
    const vet = (tekst: string): Blok => ({ soort: 'alinea', tekst, vet: true })
    const metKop = deelInOpKoppen([kop('Commissie'), alinea(COMMISSIE), kop('Nazorg'), alinea(NAZORG)])
    expect(deelInOpKoppen([vet('Commissie'), alinea(COMMISSIE), vet('Nazorg'), alinea(NAZORG)]).map(({ secties }) => secties)).toEqual(metKop.map(({ secties }) => secties))
  })
})
