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
    ['Standpunt van de raad van bestuur', 11], ['Conclusies', 8], ['Werkwijze', 5], ['Reconstructie van de avond', 6],
  ])('%s wijst naar onderdeel %i', (tekst, nummer) => {
    expect(kopSecties(tekst)).toContain(nummer)
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

  it('en een kop zonder eigen tekst krijgt de onderdelen van zijn onderkoppen', () => {
    expect(deelInOpKoppen([kop('Opzet'), kop('Wie', 3), alinea(COMMISSIE), kop('Zorg', 3), alinea(NAZORG)])[0]?.secties).toEqual([3, 10])
  })

  it('onder vette regels net zo als onder koppen', () => {
    const vet = (tekst: string): Blok => ({ soort: 'alinea', tekst, vet: true })
    const metKop = deelInOpKoppen([kop('Commissie'), alinea(COMMISSIE), kop('Nazorg'), alinea(NAZORG)])
    expect(deelInOpKoppen([vet('Commissie'), alinea(COMMISSIE), vet('Nazorg'), alinea(NAZORG)]).map(({ secties }) => secties)).toEqual(metKop.map(({ secties }) => secties))
  })
})
