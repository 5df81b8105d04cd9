import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { type Besluitinvoer, controleerAvgBesluit, controleerBetrokkene, controleerVerzoek } from '@zelfonderzoek/validation/avg/avg-invoer'
import { AFGESCHERMD, schermAf, schermAllesAf } from '@zelfonderzoek/validation/avg/scherm-af'
import { AVG_SOORTEN } from '@zelfonderzoek/validation/avg/verzoeksoort'
import { verzoektermijn } from '@zelfonderzoek/validation/avg/verzoektermijn'
import { grondenVoor, WEIGERINGSGRONDEN } from '@zelfonderzoek/validation/avg/weigeringsgrond'
import { zinnenOver } from '@zelfonderzoek/validation/avg/zinnen-over'
import { isWerkdag } from '@zelfonderzoek/validation/kalender/feestdagen'

describe('de termijn van een verzoek (AVG art. 12 lid 3, Verordening 1182/71)', () => {
  it.each([
    ['2026-03-05', '2026-04-07', '2026-06-05', 'Tweede Paasdag schuift door'],
    ['2026-01-30', '2026-03-02', '2026-04-30', 'februari heeft geen 30e; de 28e is een zaterdag'],
    ['2026-08-31', '2026-09-30', '2026-11-30', 'september heeft geen 31e'],
    ['2026-09-14', '2026-10-14', '2026-12-14', 'gewone werkdagen'],
    ['2026-11-25', '2026-12-28', '2027-02-25', 'Kerstmis en het weekend erna'],
  ])('%s: uiterlijk %s, verlengd %s (%s)', (ontvangen, uiterlijk, verlengd) => {
    expect(verzoektermijn(ontvangen)).toEqual({ uiterlijkOp: uiterlijk, verlengbaarTot: uiterlijk, verlengdTot: verlengd })
  })

  it('eindigt altijd op een werkdag, en een later verzoek nooit eerder', () => {
    const dag = fc.integer({ min: 0, max: 700 }).map((n) => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString().slice(0, 10))
    fc.assert(fc.property(dag, dag, (a, b) => {
      const [x, y] = [verzoektermijn(a), verzoektermijn(b)]
      expect(isWerkdag(x.uiterlijkOp) && isWerkdag(x.verlengdTot) && x.verlengdTot > x.uiterlijkOp).toBe(true)
      if (a < b) expect(x.uiterlijkOp <= y.uiterlijkOp).toBe(true)
    }), { numRuns: 300 })
  })
})

const BESLUIT: Besluitinvoer = { besluit: 'geweigerd', gronden: ['toezicht'], motivering: 'Het onderzoek loopt nog.', omvang: '', wiswijze: '', plaats: '', wordt: '' }
const codes = (uit: { veld: string; code: string }[]): string[] => uit.map(({ veld, code }) => `${veld} ${code}`)

describe('een besluit op een verzoek', () => {
  // @eis R-WK-32
  it('weigert alleen met een grond uit de lijst die bij het verzoek past', () => {
    for (const soort of AVG_SOORTEN) {
      expect(codes(controleerAvgBesluit(soort, true, { ...BESLUIT, gronden: [] }))).toEqual(['gronden GROND_ONTBREEKT'])
      expect(codes(controleerAvgBesluit(soort, true, { ...BESLUIT, gronden: ['omdat_het_kan'] }))).toEqual(['gronden GROND_ONGELDIG'])
      expect(grondenVoor(soort).length).toBeGreaterThan(3)
      for (const [id, { soorten }] of Object.entries(WEIGERINGSGRONDEN)) {
        expect([soort, id, codes(controleerAvgBesluit(soort, true, { ...BESLUIT, gronden: [id] }))]).toEqual([soort, id, (soorten as readonly string[]).includes(soort) ? [] : ['gronden GROND_ONGELDIG']])
      }
    }
    expect(codes(controleerAvgBesluit('inzage', true, { ...BESLUIT, besluit: 'toegewezen' }))).toEqual(['gronden GROND_ONGELDIG'])
  })

  it('vraagt eerst de identiteit, behalve om daarop te weigeren', () => {
    expect(codes(controleerAvgBesluit('inzage', false, { ...BESLUIT, besluit: 'toegewezen', gronden: [] }))).toEqual(['besluit IDENTITEIT_ONTBREEKT'])
    expect(controleerAvgBesluit('inzage', false, { ...BESLUIT, gronden: ['identiteit'] })).toEqual([])
  })

  it('zegt bij elk verzoek wat er gebeurt', () => {
    const geef = { ...BESLUIT, besluit: 'toegewezen', gronden: [] }
    expect(AVG_SOORTEN.map((soort) => [soort, codes(controleerAvgBesluit(soort, true, geef))])).toEqual([
      ['inzage', []], ['rectificatie', ['plaats VERPLICHT_VELD', 'wordt VERPLICHT_VELD']], ['wissing', ['wiswijze KEUZE_ONGELDIG']],
      ['beperking', ['omvang KEUZE_ONGELDIG']], ['overdraagbaarheid', []], ['bezwaar', ['omvang KEUZE_ONGELDIG']],
    ])
    expect(codes(controleerAvgBesluit('inzage', true, { ...geef, motivering: ' ' }))).toEqual(['motivering VERPLICHT_VELD'])
  })

  it('weigert een verzoek van morgen en een betrokkene zonder naam', () => {
    expect(codes(controleerVerzoek({ soort: 'inzage', ontvangenOp: '2026-12-02', vraag: 'x' }, '2026-12-01'))).toEqual(['ontvangenOp DATUM_ONGELDIG'])
    expect(codes(controleerBetrokkene({ hoedanigheid: 'buurman', naam: '', contact: '', geboortedatum: '31-02-2000' }))).toEqual(['hoedanigheid KEUZE_ONGELDIG', 'naam VERPLICHT_VELD', 'geboortedatum DATUM_ONGELDIG'])
  })
})

const ZELF = { naam: 'Jantine Proefkonijn', contact: '06-12345678' }
const BROER = { naam: 'Kees van der Voorbeeld', contact: 'kees@voorbeeld.invalid' }

describe('het afschermen van anderen (AVG art. 15 lid 4)', () => {
  it.each([
    ['Kees van der Voorbeeld belde mevrouw Proefkonijn.', `${AFGESCHERMD} belde mevrouw Proefkonijn.`],
    ['Mevrouw Voorbeeld-Jansen kwam langs; mevr. Verzonnen bleef weg.', `${AFGESCHERMD} kwam langs; ${AFGESCHERMD} bleef weg.`],
    ['Bel 06-12345678 of 06-87654321, of mail kees@voorbeeld.invalid.', `Bel 06-12345678 of ${AFGESCHERMD}, of mail ${AFGESCHERMD}.`],
    ['Wie woont op Dorpsstraat 12 weet het.', `Wie woont op ${AFGESCHERMD} weet het.`],
    ['De begeleider liet de deur open. Keesje is de kat.', 'De begeleider liet de deur open. Keesje is de kat.'],
  ])('%s', (tekst, uit) => {
    expect(schermAf(tekst, ZELF, [BROER]).tekst).toBe(uit)
  })

  it('laat van geen ander een naam of contact staan, waar in het overzicht ook', () => {
    const woord = fc.constantFrom('De begeleider zag', 'niemand', 'en', 'liep weg met')
    fc.assert(fc.property(fc.array(fc.tuple(woord, fc.constantFrom(BROER.naam, BROER.contact, 'kees', 'VOORBEELD')), { maxLength: 6 }), (delen) => {
      const { waarde, aantal } = schermAllesAf({ a: [{ b: delen.map((d) => d.join(' ')).join('. ') }] }, ZELF, [BROER])
      expect(JSON.stringify(waarde)).not.toMatch(/kees|voorbeeld/i)
      expect(aantal > 0).toBe(delen.length > 0)
    }), { numRuns: 200 })
  })

  it('vindt voor wie geen cliënt is alleen de zinnen over hem', () => {
    expect(zinnenOver({ melding: { omschrijving: 'De cliënt viel. Zus Proefkonijn belde. Daarna kwam hulp.' }, rijen: ['Proefkonijn zei niets.'] }, ZELF.naam)).toEqual(['Zus Proefkonijn belde.', 'Proefkonijn zei niets.'])
    expect(zinnenOver({ a: 'Iets.' }, '')).toEqual([])
  })
})
