import { describe, expect, it } from '@jest/globals'
import { leesSectie } from '@zelfonderzoek/validation/zelfonderzoek/leestekst'
import type { SectieNummer, Zelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { verschillenTussen } from '@zelfonderzoek/validation/zelfonderzoek/verschil'
import { feiten, gehoorden, leden, nvt, rapport, zegt } from '../voorbeelden/rapport.ts'

const lees = (nummer: SectieNummer, z: Zelfonderzoek, veld: string) => leesSectie(nummer, z).find((blok) => blok.veld === veld)

describe('een onderdeel lezen', () => {
  it('schrijft datums uit en keuzes voluit', () => {
    const z = rapport({ 2: { datumGebeurtenis: '2026-11-10', datumBestuurder: 'morgen' }, 5: { clientGehoord: 'nee', analysemethode: 'tripod_beta' }, 11: { aansluiting: 'ja' } })
    expect(lees(2, z, 'datumGebeurtenis')).toEqual({ veld: 'datumGebeurtenis', aspect: '2.datum_calamiteit', kop: 'Datum van de gebeurtenis', alineas: ['10 november 2026'] })
    expect(lees(2, z, 'datumBestuurder')?.alineas).toEqual(['morgen'])
    expect([lees(5, z, 'clientGehoord')?.alineas, lees(5, z, 'analysemethode')?.alineas, lees(11, z, 'aansluiting')?.alineas]).toEqual([['Nee'], ['Tripod Beta'], ['Ja']])
  })

  it('maakt van elke regel een zin', () => {
    const z = rapport({
      3: { leden: leden({ functie: 'arts', vakdiscipline: 'geneeskunde', betrokkenheid: 'geen' }) }, 5: { gehoorden: gehoorden({ functie: 'kok', wijze: 'apart', verslag: 'ja' }, { functie: 'bewaker' }) },
      6: { tijdschema: feiten({ datum: '2026-11-10', tijd: '23.40', feit: 'naar bed', bron: 'logboek' }, { tijd: '02.15', feit: 'deur open' }) },
    })
    expect(lees(3, z, 'leden')?.alineas).toEqual(['arts (geneeskunde, niet betrokken)'])
    expect(lees(5, z, 'gehoorden')?.alineas).toEqual(['kok (apart, met verslag)', 'bewaker'])
    expect(lees(6, z, 'tijdschema')?.alineas).toEqual(['10 november 2026, 23.40 uur: naar bed (bron: logboek)', '02.15 uur: deur open'])
  })

  it('zegt niet van toepassing met de reden, en houdt alinea’s apart', () => {
    const z = rapport({ 6: { farmacotherapie: nvt('geen medicijnen'), hulpmiddelen: nvt(), toezicht: zegt('Eerste alinea.\n\nTweede alinea.') } })
    expect(lees(6, z, 'farmacotherapie')?.alineas).toEqual(['Niet van toepassing: geen medicijnen'])
    expect(lees(6, z, 'hulpmiddelen')?.alineas).toEqual(['Niet van toepassing.'])
    expect(lees(6, z, 'toezicht')?.alineas).toEqual(['Eerste alinea.', 'Tweede alinea.'])
  })

  it('toont elk veld, ook als het leeg is, en overige tekst alleen als die er is', () => {
    expect(leesSectie(10, rapport({})).map(({ veld }) => veld)).toEqual(['nazorgBetrokkenen', 'nazorgZorgverleners', 'reactieClient', 'gedeeldMet', 'gedeeldOp'])
    expect(leesSectie(8, rapport({ 8: { vrijeTekst: 'Uit een bestand.' } })).at(-1)).toEqual({ veld: 'vrijeTekst', kop: 'Overige tekst', alineas: ['Uit een bestand.'] })
  })

  it('toont oorzaken ingesprongen en maatregelen met hun oorzaken', () => {
    const z = rapport({
      oorzaken: [{ tekst: 'alarm stuk', soort: 'directe_oorzaak' }, { tekst: 'geen test', ouderId: 'o1', klasse: 'organisatorisch', ecmCode: 'OP' }],
      maatregelen: [{ wat: 'Testen na onderhoud', status: 'voorgenomen', oorzaakIds: ['o2'], eigenaar: 'teamleider', datum: '2027-01-15' }],
    })
    expect(lees(7, z, 'basisoorzaken')?.alineas).toEqual(['O1. alarm stuk [Directe oorzaak]', '\u2003O2. geen test [Basisoorzaak, organisatorisch, OP (protocollen)]'])
    expect(lees(9, z, 'verbetermaatregelen')?.alineas).toEqual(['M1, voorgenomen. Testen na onderhoud', 'Voor: O2. Eigenaar: teamleider. Datum: 15 januari 2027.'])
  })
})

describe('het verschil tussen twee rondes', () => {
  it('geeft per veld de oude en de nieuwe tekst', () => {
    expect(verschillenTussen(rapport({ 8: { conclusies: 'Oud.' } }), rapport({ 8: { conclusies: 'Nieuw.' }, 2: { datumGebeurtenis: '2026-11-10' } }))).toEqual([
      { sectie: 2, veld: 'datumGebeurtenis', kop: 'Datum van de gebeurtenis', oud: '', nieuw: '10 november 2026' },
      { sectie: 8, veld: 'conclusies', kop: 'Conclusies van de commissie', oud: 'Oud.', nieuw: 'Nieuw.' },
    ])
  })

  it('telt een ander rij-id, een andere versie en witruimte niet mee', () => {
    const oud = rapport({ 5: { gehoorden: gehoorden({ functie: 'kok' }) }, oorzaken: [{ tekst: 'a' }] })
    const nieuw = rapport({ 5: { gehoorden: [{ id: 'anders', functie: ' kok ', wijze: '', verslag: '' }] }, oorzaken: [{ tekst: 'a', versie: 4 }] })
    expect(verschillenTussen(oud, nieuw)).toEqual([])
  })

  it('noemt een nieuwe, een gewijzigde en een verdwenen oorzaak', () => {
    const oud = rapport({ oorzaken: [{ tekst: 'a' }, { tekst: 'b' }] })
    const nieuw = rapport({ oorzaken: [{ tekst: 'A' }, { id: 'o3', tekst: 'c', ouderId: 'o1' }] })
    expect(verschillenTussen(oud, nieuw).map(({ rij, kop, oud: was, nieuw: is }) => [rij, kop, was, is])).toEqual([
      ['o1', 'Oorzaak O1', 'O1. a [Basisoorzaak]', 'O1. A [Basisoorzaak]'],
      ['o3', 'Oorzaak O2', '', 'O2. c [Basisoorzaak] Hangt onder O1.'],
      ['o2', 'Oorzaak O2', 'O2. b [Basisoorzaak]', ''],
    ])
  })

  it('noemt een maatregel die aan een andere oorzaak is gekoppeld, niet een die alleen een ander nummer kreeg', () => {
    const oorzaken = [{ tekst: 'a' }, { tekst: 'b' }]
    const oud = rapport({ oorzaken, maatregelen: [{ wat: 'x', oorzaakIds: ['o1'] }, { wat: 'y' }] })
    const nieuw = rapport({ oorzaken, maatregelen: [{ id: 'm2', wat: 'y' }, { id: 'm1', wat: 'x', oorzaakIds: ['o2'] }] })
    expect(verschillenTussen(oud, nieuw)).toEqual([{ sectie: 9, veld: 'verbetermaatregelen', rij: 'm1', kop: 'Maatregel M2', oud: 'M1. x\n\nVoor: O1.', nieuw: 'M2. x\n\nVoor: O2.' }])
  })
})
