import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ontbrekendeDelen, type Vastdeel } from '@zelfonderzoek/validation/protocol/vast-deel'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'
import { brabantmelding, stappen, vandaag } from './hulp.ts'

interface Voorbeeld { bericht: string; partij: string; buiten: boolean; onderwerp: string; tekst: string; vast: string[] }

let o: Opstelling
let s: ReturnType<typeof stappen>
const VELDEN = '{ id } } ... on Berichtvoorbeelden { berichten { bericht partij buiten onderwerp tekst vast }'
const proef = async (wie: string, naam: string, input: object): Promise<{ __typename: string; berichten: Voorbeeld[] }> => (await s.doe(wie, naam, { ...input, proef: true }, VELDEN)) as never
const tel = async (): Promise<Record<string, number>> => ((await o.eigenaar.query(`select (select count(*)::int from stap) as stap, (select count(*)::int from bericht) as bericht, (select count(*)::int from postuit) as post, (select count(*)::int from auditregel) as audit, (select count(*)::int from idempotentie) as sleutels, (select count(*)::int from besluit) as besluit`)) as Record<string, number>[])[0] ?? {}

beforeAll(async () => {
  o = await maakOpstelling()
  s = stappen(o)
})
afterAll(() => o.stop())

describe('wat in een bericht moet blijven staan', () => {
  const vast: Vastdeel[] = [{ soort: 'kop', naam: 'de feiten', woorden: 'Feiten' }, { soort: 'kop', naam: 'het advies', woorden: 'Advies' }, { soort: 'woorden', naam: 'de dag', woorden: 'maandag 4 januari 2027' }]
  const missen = (tekst: string) => ontbrekendeDelen(tekst, vast).map(({ naam }) => naam)
  it.each([
    ['Feiten\nDat is zo.\n\nAdvies\nDoe dit.\n\nUiterlijk maandag 4\njanuari 2027.', []], ['FEITEN\n\nDat is zo.\nAdvies\nDoe dit. Maandag 4 januari 2027', []],
    ['Feiten\n\nAdvies\nDoe dit. maandag 4 januari 2027', ['de feiten']], ['Feiten\nDat is zo.\nAdvies\n\n  ', ['het advies', 'de dag']], ['', ['de feiten', 'het advies', 'de dag']], ['De feiten en het advies, op maandag 4 januari 2027.', ['de feiten', 'het advies']],
  ])('%j mist %j', (tekst, verwacht) => expect(missen(tekst)).toEqual(verwacht))

  it('verandert niet door woorden erbij, waar ook', () => {
    const goed = 'Feiten\nDat is zo.\n\nAdvies\nDoe dit.\n\nmaandag 4 januari 2027'
    fc.assert(fc.property(fc.string(), fc.string(), (voor, na) => expect(missen(`${voor}\n${goed}\n${na}`)).toEqual([])))
  })
})

describe('een bericht in eigen woorden', () => {
  // @eis R-HVB-31, R-HVB-33
  it('is eerst te lezen zonder dat er iets verandert, en gaat daarna woordelijk zo uit', async () => {
    const { id } = await s.meld('onderzoeker-kastanje', brabantmelding())
    const bevestig = { dossierId: id, geenBelang: true, toelichting: 'Bel gerust.' }
    const voor = await tel()
    const { berichten } = await proef('toezichthouder-hvb', 'ontvangstBevestigen', bevestig)
    expect(berichten.map(({ bericht, partij, buiten }) => [bericht, partij, buiten])).toEqual([['ontvangstbevestiging', 'aanbieder', false], ['kennisgeving_gemeente', 'portefeuillehouder', false]])
    expect(await tel()).toEqual(voor)
    expect(await s.doe('toezichthouder-hvb', 'ontvangstBevestigen', bevestig)).toMatchObject({ __typename: 'DossierGewijzigd' })
    const sluit = { dossierId: id, handeling: 'melding_afsluiten', gronden: [{ id: 'A1' }], motivering: 'Er is geen verband.' }
    const [aan] = (await proef('toezichthouder-hvb', 'stapZetten', sluit)).berichten
    const eigen = `Geachte lezer,\n\n${aan?.tekst}\n\nMet vriendelijke groet`
    const na = await s.doe('toezichthouder-hvb', 'stapZetten', { ...sluit, berichten: [{ bericht: aan?.bericht, partij: aan?.partij, tekst: eigen }] })
    expect(na.dossier.berichten.filter(({ soort }) => soort === 'besluit_afsluiten').map(({ tekst, aan: naar }) => [naar.naam, tekst === eigen])).toEqual([['Woonzorg Kastanjehof', true], [expect.stringContaining('Tilburg'), false]])
  })

  it('weigert een bericht waarin een verplicht deel is weggehaald en zegt welk, en zet de stap dan niet', async () => {
    const { id } = await s.meld('onderzoeker-kastanje', brabantmelding())
    await s.doe('toezichthouder-hvb', 'ontvangstBevestigen', { dossierId: id, geenBelang: true })
    const c = { dossierId: id, handeling: 'onderzoek_starten', gronden: [{ id: 'C1.3', tekst: 'Het is zeer ernstig.' }], tot: plusDagen(vandaag, 30), delen: [{ id: 'onderzoek', tekst: 'Wij onderzoeken.' }, { id: 'termijn', tekst: 'Binnen een maand.' }, { id: 'medewerking', tekst: 'U werkt mee.' }] }
    const [aan] = (await proef('toezichthouder-hvb', 'stapZetten', c)).berichten
    expect(aan?.vast).toEqual(expect.arrayContaining(['het zaaknummer', 'het deel “De plicht om mee te werken”']))
    const zonder = aan?.tekst.replace(/De plicht om mee te werken\nU werkt mee\.\n\n/, '') ?? ''
    const voor = await tel()
    expect(await s.doe('toezichthouder-hvb', 'stapZetten', { ...c, berichten: [{ bericht: aan?.bericht, partij: aan?.partij, tekst: zonder }] })).toMatchObject({
      __typename: 'InvoerFout', fouten: [{ veld: 'bericht.aankondiging_onderzoek.aanbieder', code: 'DEEL_ONTBREEKT', bericht: expect.stringContaining('ontbreekt het deel “De plicht om mee te werken”. Dat moet erin staan (Hart voor Brabant 2 C.2.1)') }],
    })
    expect(await tel()).toEqual(voor)
    expect(await s.doe('toezichthouder-hvb', 'stapZetten', { ...c, berichten: [{ bericht: 'rapport', partij: 'gemeente', tekst: 'Zo.' }] })).toMatchObject({ fouten: [{ code: 'BERICHT_ONBEKEND' }] })
    expect(await s.doe('toezichthouder-hvb', 'stapZetten', { ...c, berichten: [{ bericht: aan?.bericht, partij: aan?.partij, tekst: ' ' }] })).toMatchObject({ fouten: [{ code: 'VERPLICHT_VELD' }] })
  })

  // @eis R-WK-33
  it('houdt in de ontvangstbevestiging van Westerkwartier het zaaknummer, de zes weken en het controlegetal', async () => {
    const { voorbeeldmelding } = await import('../hulp/melding.ts')
    const { id } = await s.meld('onderzoeker', voorbeeldmelding(plusDagen(vandaag, -1)))
    const uit = await s.doe('toezichthouder', 'ontvangstBevestigen', { dossierId: id, berichten: [{ bericht: 'ontvangstbevestiging', partij: 'aanbieder', tekst: 'Wij hebben uw melding.' }] })
    expect(uit.fouten.map(({ bericht }) => /ontbreekt (.*?)\./.exec(bericht)?.[1])).toEqual(['het zaaknummer', 'de laatste dag van het zelfonderzoek', 'het controlegetal van de melding'])
  })
})
