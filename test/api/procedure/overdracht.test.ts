import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'
import { brabantmelding, stappen } from './hulp.ts'

const AANBIEDER = 'onderzoeker-kastanje'
const TOEZICHT = 'toezichthouder-hvb'

let o: Opstelling
let s: ReturnType<typeof stappen>
beforeAll(async () => {
  o = await maakOpstelling()
  s = stappen(o)
})
afterAll(() => o.stop())

const lopend = (dossier: Awaited<ReturnType<typeof s.lees>>): Record<string, string> => Object.fromEntries(dossier.termijnen.filter((t) => !t.voldaanOp && !t.vervallenOp).map((t) => [t.soort, t.eindOp]))

describe('een andere toezichthouder en de gemeente', () => {
  // @eis R-HVB-62
  it('draagt bij een belangenconflict over, met de termijnen die lopen, en neemt de toegang weg', async () => {
    const { id } = await s.meld(AANBIEDER, brabantmelding())
    const { andereToezichthouders: [ander] } = await (await o.als(TOEZICHT)).vraag<{ andereToezichthouders: { id: string; naam: string }[] }>('{ andereToezichthouders { id naam } }')
    const waarom = { vastgelegd: [{ id: 'betrokkenheid_ggd', tekst: 'Een arts van de GGD behandelt de cliënt.' }] }
    expect(await s.stap(TOEZICHT, id, 'overdragen', { aanId: ander?.id })).toMatchObject({ fouten: [{ veld: 'betrokkenheid_ggd' }] })
    expect(await s.stap(TOEZICHT, id, 'overdragen', waarom)).toMatchObject({ fouten: [{ veld: 'aanId' }] })
    expect(await s.stap(TOEZICHT, id, 'overdragen', { ...waarom, aanId: (await s.lees(TOEZICHT, id)).id.replace('Dossier', 'Organisatie') })).toMatchObject({ code: 'ORGANISATIE_ONBEKEND' })
    expect(await s.doe(TOEZICHT, 'stapZetten', { dossierId: id, handeling: 'overdragen', ...waarom, aanId: ander?.id }, '{ id }')).toMatchObject({ __typename: 'DossierOvergedragen' })
    expect(await s.lees(TOEZICHT, id)).toBeNull()
    for (const tabel of ['dossier', 'melding', 'termijn', 'stap', 'bericht', 'taak', 'dossiersleutel']) {
      const [rij] = (await o.eigenaar.query(`select count(*)::int as n from ${tabel} where toezichthouder_id = (select id from organisatie where reeks = 'hart-voor-brabant') and ${tabel === 'dossier' ? 'id' : 'dossier_id'} = $1`, [id.slice(8)])) as { n: number }[]
      expect([tabel, rij?.n]).toEqual([tabel, 0])
    }
    const bij = await s.lees('toezichthouder', id)
    expect(bij).toMatchObject({ processtand: 'gemeld', stand: 'gemeld', toezichthouder: { naam: ander?.naam } })
    expect(Object.keys(lopend(bij))).toEqual(['beoordelen', 'rapport'])
    expect(bij.berichten.map((b) => [b.soort, b.aan.naam])).toContainEqual(['overdracht', ander?.naam])
    expect(await s.stap('toezichthouder', id, 'zelfonderzoek_opdragen')).toMatchObject({ code: 'BELANG_ONBEKEND' })
    expect(await s.doe('toezichthouder', 'ontvangstBevestigen', { dossierId: id, geenBelang: true })).toMatchObject({ __typename: 'DossierGewijzigd' })
    expect((await s.stap('toezichthouder', id, 'zelfonderzoek_opdragen')).dossier).toMatchObject({ processtand: 'zelfonderzoek', protocol: 'hart-voor-brabant-2017-01-01' })
  })

  // @eis R-HVB-62
  it('vraagt wie een bevestigd dossier krijgt opnieuw te verklaren dat er geen belang is', async () => {
    const { id } = await s.meld(AANBIEDER, brabantmelding())
    await s.doe(TOEZICHT, 'ontvangstBevestigen', { dossierId: id, geenBelang: true })
    const { andereToezichthouders: [ander] } = await (await o.als(TOEZICHT)).vraag<{ andereToezichthouders: { id: string }[] }>('{ andereToezichthouders { id } }')
    await s.doe(TOEZICHT, 'stapZetten', { dossierId: id, handeling: 'overdragen', vastgelegd: [{ id: 'betrokkenheid_ggd', tekst: 'Een arts van de GGD.' }], aanId: ander?.id }, '{ id }')
    expect(await s.stap('toezichthouder', id, 'zelfonderzoek_opdragen')).toMatchObject({ code: 'BELANG_ONBEKEND' })
    expect((await s.lees('toezichthouder', id)).handelingen).toContain('ontvangst_bevestigen')
    await s.doe('toezichthouder', 'ontvangstBevestigen', { dossierId: id, geenBelang: true })
    expect((await s.stap('toezichthouder', id, 'zelfonderzoek_opdragen')).dossier.processtand).toBe('zelfonderzoek')
  })

  // @eis R-WK-5, R-HVB-66c
  it('neemt een melding aan over iemand die nog geen voorziening heeft', async () => {
    expect((await s.meld(AANBIEDER, { ...brabantmelding(), voorzieningsoort: 'geen' })).stand).toBe('gemeld')
    expect(await s.doe(AANBIEDER, 'meldingBewaren', { inhoud: { ...brabantmelding(), gemeentecode: '0263', voorzieningsoort: 'geen' } })).toMatchObject({ __typename: 'DossierGewijzigd' })
  })

  // @eis R-HVB-22, R-HVB-66g
  it('laat de contactambtenaar een crisisinzet starten in een dossier van de eigen gemeente, en niets anders', async () => {
    const { id } = await s.meld(AANBIEDER, brabantmelding())
    expect((await s.lees('contactambtenaar-tilburg', id)).handelingen).toContain('crisis_starten')
    expect(await s.stap('contactambtenaar-tilburg', id, 'strafbaar_feit_doorgeven')).toMatchObject({ __typename: 'StapNietToegestaan', toegestaan: ['crisis_starten'] })
    expect(await s.stap('contactambtenaar', id, 'crisis_starten')).toMatchObject({ __typename: 'NietGevonden' })
    expect(await s.stap('contactambtenaar-tilburg', id, 'crisis_starten', { toelichting: 'Onrust in de buurt sinds tien uur.' })).toMatchObject({ __typename: 'DossierGewijzigd' })
    const bij = await s.lees(TOEZICHT, id)
    expect(bij.taken).toMatchObject([{ soort: 'crisisinzet', titel: expect.stringContaining('PSHi') }])
    expect(bij.berichten.at(-1)).toMatchObject({ soort: 'crisis_starten', aan: { naam: 'Toezicht Wmo Hart voor Brabant' }, van: { naam: expect.stringContaining('Tilburg') }, tekst: expect.stringContaining('Onrust in de buurt') })
    expect((await s.lees(AANBIEDER, id)).stappen.map(({ handeling }) => handeling)).not.toContain('crisis_starten')
    const [audit] = (await o.eigenaar.query(`select rol from auditregel where soort = 'crisis_starten' and dossier_id = $1`, [id.slice(8)])) as { rol: string }[]
    expect(audit?.rol).toBe('contactambtenaar')
  })
})
