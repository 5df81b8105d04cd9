import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { voorbeeldmelding } from '../hulp/melding.ts'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'
import { brabantmelding, stappen, vandaag } from './hulp.ts'

let o: Opstelling
let s: ReturnType<typeof stappen>
let aanbieders: Record<string, string>
beforeAll(async () => {
  o = await maakOpstelling()
  s = stappen(o)
  const uit = await (await o.als('toezichthouder')).vraag<{ aanbieders: { id: string; naam: string }[] }>('{ aanbieders { id naam } }')
  aanbieders = Object.fromEntries(uit.aanbieders.map(({ id, naam }) => [naam, id]))
})
afterAll(() => o.stop())

const gehoord = (extra: object = {}) => ({ melder: 'aanbieder', aanbiederId: aanbieders['Woonzorg Kastanjehof'], gemeentecode: '0855', voorzieningsoort: 'begeleiding', titel: 'Val van de trap', omschrijving: 'Een cliënt viel.', vernomenOp: vandaag, ...extra })

describe('een telefonische melding', () => {
  // @eis R-HVB-15, R-WK-11
  it('geeft de aanbieder een verzoek en een taak, en wordt met het formulier bevestigd (Hart voor Brabant Meldpunt 1)', async () => {
    const { dossier } = await s.doe('toezichthouder-hvb', 'meldingVastleggen', gehoord())
    expect(dossier).toMatchObject({ stand: 'gemeld', processtand: 'telefonisch' })
    const bij = await s.lees('onderzoeker-kastanje', dossier.id)
    expect([bij.berichten.map((b) => b.soort), bij.taken.map((t) => [t.soort, t.gedaanOp]), bij.handelingen.includes('melding_indienen')]).toEqual([['verzoek_formulier'], [['melding_indienen', null]], true])
    const bewaard = await s.doe('onderzoeker-kastanje', 'meldingBewaren', { dossierId: dossier.id, versie: 1, inhoud: brabantmelding() })
    expect(bewaard.dossier).toMatchObject({ processtand: 'telefonisch' })
    const na = await s.doe('onderzoeker-kastanje', 'meldingIndienen', { dossierId: dossier.id, versie: 2 })
    expect(na.dossier).toMatchObject({ processtand: 'gemeld', taken: [{ gedaanOp: expect.any(String) }] })
  })

  // @eis R-WK-9, R-WK-11
  it('telt voor op tijd de dag van het telefoontje (Westerkwartier art. 2 en art. 3 lid 2)', async () => {
    const gebeld = plusDagen(vandaag, -9)
    const { dossier } = await s.doe('toezichthouder', 'meldingVastleggen', gehoord({ gemeentecode: '1969', aanbiederId: aanbieders['Elzenpad Beschermd Wonen'], vernomenOp: gebeld }))
    await s.doe('onderzoeker', 'meldingBewaren', { dossierId: dossier.id, versie: 1, inhoud: voorbeeldmelding(plusDagen(gebeld, -1)) })
    expect((await s.doe('onderzoeker', 'meldingIndienen', { dossierId: dossier.id, versie: 2 })).dossier.melding).toMatchObject({ teLaat: false })
  })

  it('kan alleen in het eigen werkgebied, en zegt bij wie de beller moet zijn', async () => {
    expect(await s.doe('toezichthouder', 'meldingVastleggen', gehoord())).toMatchObject({ code: 'BUITEN_WERKGEBIED', fouten: [{ veld: 'gemeentecode' }] })
    expect((await s.doe('toezichthouder-hvb', 'meldingVastleggen', gehoord({ gemeentecode: '0263' }))).fouten[0]?.bericht).toContain('Vraag Maasdriel')
    expect((await s.doe('toezichthouder-hvb', 'meldingVastleggen', gehoord({ titel: '', omschrijving: '', melder: 'buurman', vernomenOp: plusDagen(vandaag, 1) }))).fouten.map((f) => f.veld)).toEqual(['melder', 'titel', 'omschrijving', 'vernomenOp'])
    await expect(s.doe('onderzoeker', 'meldingVastleggen', gehoord())).rejects.toThrow('Uw rol mag dit niet doen.')
  })
})

describe('een signaal van een ander', () => {
  // @eis R-HVB-13, R-HVB-66f, R-WK-7
  it('ziet de aanbieder niet, tot hij gevraagd wordt binnen drie werkdagen te melden (Hart voor Brabant Meldingsplicht 4)', async () => {
    const { dossier } = await s.doe('toezichthouder-hvb', 'meldingVastleggen', gehoord({ melder: 'burger' }))
    expect(dossier).toMatchObject({ processtand: 'signaal', volgendeTermijnSoort: 'melding_vragen' })
    expect(dossier.termijnen).toMatchObject([{ soort: 'melding_vragen', startOp: vandaag }])
    expect(await s.lees('onderzoeker-kastanje', dossier.id)).toBeNull()
    const [termijn] = (await o.eigenaar.query('select id from termijn where dossier_id = $1', [dossier.id.slice(8)])) as { id: string }[]
    const knoop = (wie: string) => o.als(wie).then((w) => w.vraag('query ($id: ID!) { node(id: $id) { __typename } }', { id: `Termijn_${termijn?.id}` }))
    expect([await knoop('onderzoeker-kastanje'), await knoop('toezichthouder-hvb')]).toEqual([{ node: null }, { node: { __typename: 'Termijn' } }])
    const na = await s.stap('toezichthouder-hvb', dossier.id, 'formele_melding_vragen')
    expect(na.dossier.termijnen).toMatchObject([{ soort: 'melding_vragen', voldaanOp: vandaag }])
    const bij = await s.lees('onderzoeker-kastanje', dossier.id)
    expect(bij.berichten.at(-1)).toMatchObject({ soort: 'verzoek_melding', tekst: expect.stringContaining('uiterlijk op') })
    expect(bij.taken).toMatchObject([{ soort: 'melding_indienen', titel: 'Meld dit formeel' }])
    expect(JSON.stringify(bij.stappen)).not.toContain('burger')
    await s.doe('onderzoeker-kastanje', 'meldingBewaren', { dossierId: dossier.id, versie: 1, inhoud: brabantmelding() })
    const gemeld = await s.doe('onderzoeker-kastanje', 'meldingIndienen', { dossierId: dossier.id, versie: 2 })
    expect(gemeld.dossier).toMatchObject({ processtand: 'gemeld', taken: [{ gedaanOp: expect.any(String) }] })
  })

  // @eis R-HVB-17
  it('stuurt een bericht aan de melder niet naar de aanbieder', async () => {
    const { dossier } = await s.doe('toezichthouder-hvb', 'meldingVastleggen', gehoord({ melder: 'client' }))
    const { dossier: na } = await s.stap('toezichthouder-hvb', dossier.id, 'rijksinspectie_verwijzen')
    expect(na.taken).toMatchObject([{ voor: 'toezichthouder', titel: expect.stringContaining('Stuur aan de melder') }])
    expect(await s.lees('onderzoeker-kastanje', dossier.id)).toBeNull()
  })

  // @eis R-WK-41, R-WK-7
  it('blijft verborgen als het wordt afgesloten, en wordt zichtbaar als de toezichthouder zelf onderzoekt', async () => {
    const { dossier } = await s.doe('toezichthouder', 'meldingVastleggen', gehoord({ melder: 'burger', gemeentecode: '1969', aanbiederId: aanbieders['Elzenpad Beschermd Wonen'] }))
    await s.stap('toezichthouder', dossier.id, 'signaal_afsluiten', { motivering: 'Het ging om iets anders.' })
    expect(await s.lees('onderzoeker', dossier.id)).toBeNull()
    const ander = (await s.doe('toezichthouder', 'meldingVastleggen', gehoord({ melder: 'ambtenaar', gemeentecode: '1969', aanbiederId: aanbieders['Elzenpad Beschermd Wonen'] }))).dossier
    await s.stap('toezichthouder', ander.id, 'onderzoek_starten', { motivering: 'Er is haast bij.', tot: plusDagen(vandaag, 30) })
    expect(await s.lees('onderzoeker', ander.id)).toMatchObject({ processtand: 'onderzoek' })
  })
})
