import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { computeTermijn } from '@zelfonderzoek/validation/termijn/compute-termijn'
import { voorbeeldmelding } from '../hulp/melding.ts'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'
import { brabantmelding, stappen, vandaag } from './hulp.ts'

const AANBIEDER = 'onderzoeker-kastanje'
const TOEZICHT = 'toezichthouder-hvb'
const HVB = 'hart-voor-brabant-2017-01-01'

let o: Opstelling
let s: ReturnType<typeof stappen>
beforeAll(async () => {
  o = await maakOpstelling()
  s = stappen(o)
})
afterAll(() => o.stop())

const eind = (termijn: string, start = vandaag): string => {
  const definitie = protocolversie(HVB).termijnen[termijn]
  if (!definitie) throw new Error(termijn)
  return computeTermijn(definitie, start).eindOp
}
const lopend = (dossier: Awaited<ReturnType<typeof s.lees>>): Record<string, string> => Object.fromEntries(dossier.termijnen.filter((t) => !t.voldaanOp && !t.vervallenOp).map((t) => [t.soort, t.eindOp]))

describe('de gemeente en de soort voorziening kiezen het protocol', () => {
  // @eis R-HVB-1, R-HVB-12, R-HVB-66i, R-WK-6, R-WK-8
  it('zet een concept onder de toezichthouder van de gemeente, ook als die later wordt gekozen', async () => {
    const leeg = await s.doe(AANBIEDER, 'meldingBewaren', { inhoud: { titel: 'Nog zonder gemeente' } })
    const { dossier } = await s.doe(AANBIEDER, 'meldingBewaren', { dossierId: leeg.dossier.id, versie: 1, inhoud: brabantmelding() })
    expect(dossier).toMatchObject({ protocol: HVB, processtand: 'concept', toezichthouder: { naam: 'Toezicht Wmo Hart voor Brabant' }, gemeente: { naam: 'Gemeente Tilburg' } })
    expect(lopend(dossier)).toEqual({ melden: eind('melden', plusDagen(vandaag, -1)) })
    const terug = await s.doe(AANBIEDER, 'meldingBewaren', { dossierId: leeg.dossier.id, versie: 2, inhoud: voorbeeldmelding(vandaag) })
    expect(terug.dossier).toMatchObject({ protocol: 'westerkwartier-2021-01-01', toezichthouder: { naam: 'Toezicht Wmo Westerkwartier' } })
  })

  // @eis R-HVB-5
  it.each([
    ['0263', 'begeleiding', 'voorzieningsoort', 'Vraag Maasdriel wie dat doet'],
    ['1684', 'begeleiding', 'gemeentecode', 'Cuijk bestaat niet meer. Kies Land van Cuijk'],
    ['0363', 'begeleiding', 'gemeentecode', 'Vraag de gemeente wie daar toezicht houdt'],
    ['0599', 'begeleiding', 'gemeentecode', 'De wettelijke melding doet u bij het toezicht Wmo'],
    ['0796', 'begeleiding', 'gemeentecode', 'nog niet ingericht'],
  ] as const)('zegt buiten elk mandaat bij wie u moet zijn: %s voor %s', async (gemeentecode, voorzieningsoort, veld, woorden) => {
    const begin = await s.doe(AANBIEDER, 'meldingBewaren', { inhoud: { ...voorbeeldmelding(vandaag), gevolg: 'ingetreden', gemeentecode, voorzieningsoort } })
    const uit = await s.doe(AANBIEDER, 'meldingIndienen', { dossierId: begin.dossier.id, versie: 1 })
    expect(uit).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld, bericht: expect.stringContaining(woorden) }] })
  })

  // @eis R-HVB-5, R-HVB-66e
  it('laat Maasdriel voor beschermd wonen wel toe', async () => {
    expect(await s.meld(AANBIEDER, { ...brabantmelding(), gemeentecode: '0263', voorzieningsoort: 'beschermd_wonen' })).toMatchObject({ stand: 'gemeld', gemeente: { naam: 'Gemeente Maasdriel' } })
  })

  // @eis R-HVB-11
  it('telt de drie werkdagen vanaf de gebeurtenis en vraagt niet wat alleen Westerkwartier vraagt', async () => {
    const { openbaarMinisterie: _om, actieOnderzoek: _actie, datumBekend: _bekend, ...zonder } = brabantmelding(20)
    const begin = await s.doe(AANBIEDER, 'meldingBewaren', { inhoud: zonder })
    expect(await s.doe(AANBIEDER, 'meldingIndienen', { dossierId: begin.dossier.id, versie: 1 })).toMatchObject({ fouten: [{ veld: 'redenLaat' }] })
    await s.doe(AANBIEDER, 'meldingBewaren', { dossierId: begin.dossier.id, versie: 1, inhoud: { ...zonder, redenLaat: 'Wij twijfelden.' } })
    expect((await s.doe(AANBIEDER, 'meldingIndienen', { dossierId: begin.dossier.id, versie: 2 })).dossier.melding).toMatchObject({ teLaat: true, uiterlijkOp: eind('melden', plusDagen(vandaag, -20)) })
  })
})

describe('van melding tot rapport (Hart voor Brabant)', () => {
  let id = ''
  // @eis R-HVB-28
  it('start met de melding twee weken voor het besluit en vijftien weken voor het rapport', async () => {
    const dossier = await s.meld(AANBIEDER, brabantmelding())
    id = dossier.id
    expect(dossier).toMatchObject({ stand: 'gemeld', processtand: 'gemeld', volgendeTermijnSoort: 'beoordelen' })
    expect(lopend(dossier)).toEqual({ beoordelen: eind('beoordelen'), rapport: eind('rapport') })
  })

  // @eis R-HVB-3
  it.each(['calamiteit', 'geweld'] as const)('bewaart apart dat het om %s gaat', async (soort) => {
    const dossier = await s.meld(AANBIEDER, { ...brabantmelding(), soort })
    const vraag = 'query ($id: ID!) { dossier(id: $id) { soort melding { inhoud } } }'
    expect(await (await o.als(TOEZICHT)).vraag(vraag, { id: dossier.id })).toMatchObject({ dossier: { soort, melding: { inhoud: { soort } } } })
  })

  // @eis R-HVB-16, R-HVB-25
  it('bevestigt de ontvangst zonder het zelfonderzoek te openen, één keer, aan aanbieder en gemeente', async () => {
    expect(await s.doe(TOEZICHT, 'ontvangstBevestigen', { dossierId: id })).toMatchObject({ fouten: [{ veld: 'geenBelang', bericht: expect.stringContaining('beroepshalve of privé') }] })
    expect(await s.stap(TOEZICHT, id, 'zelfonderzoek_opdragen')).toMatchObject({ code: 'BELANG_ONBEKEND' })
    const { dossier } = await s.doe(TOEZICHT, 'ontvangstBevestigen', { dossierId: id, geenBelang: true })
    expect(dossier).toMatchObject({ stand: 'gemeld', zelfonderzoek: null })
    expect(dossier.handelingen).not.toContain('ontvangst_bevestigen')
    expect(dossier.handelingen).toEqual(expect.arrayContaining(['melding_afsluiten', 'zelfonderzoek_opdragen', 'onderzoek_starten']))
    expect(await s.doe(TOEZICHT, 'ontvangstBevestigen', { dossierId: id, geenBelang: true })).toMatchObject({ __typename: 'StapNietToegestaan', bericht: 'De ontvangst is al bevestigd.' })
    expect((await s.lees(AANBIEDER, id)).berichten.find((b) => b.soort === 'ontvangstbevestiging')?.tekst).toContain('Binnen twee weken hoort u')
    const gemeente = await s.lees('contactambtenaar-tilburg', id)
    expect(gemeente.berichten).toMatchObject([{ soort: 'kennisgeving_gemeente', aan: { naam: 'Gemeente Tilburg' } }])
    expect(gemeente.handelingen).toEqual(['crisis_starten', 'dossier_lezen', 'bericht_lezen'])
  })

  // @eis R-HVB-26, R-WK-35
  it('laat de melding aanvullen binnen een termijn', async () => {
    const velden = [{ id: 'omschrijving', tekst: 'Waar gebeurde het?' }, { id: 'gevolg' }]
    expect(await s.stap(TOEZICHT, id, 'melding_laten_aanvullen')).toMatchObject({ fouten: [{ veld: 'velden' }] })
    expect(await s.stap(TOEZICHT, id, 'melding_laten_aanvullen', { velden: [{ id: 'bsn' }] })).toMatchObject({ code: 'VELD_ONBEKEND' })
    expect(await s.stap(TOEZICHT, id, 'melding_laten_aanvullen', { velden })).toMatchObject({ fouten: [{ veld: 'tot' }] })
    const { dossier } = await s.stap(TOEZICHT, id, 'melding_laten_aanvullen', { velden, tot: plusDagen(vandaag, 7), toelichting: 'De functie van de beroepskracht ontbreekt.' })
    expect(lopend(dossier)).toMatchObject({ melding_aanvullen: plusDagen(vandaag, 7) })
    const verzoek = (await s.lees(AANBIEDER, id)).berichten.at(-1)?.tekst
    for (const woorden of ['De functie van de beroepskracht ontbreekt.', '- Wat er is gebeurd (Hart voor Brabant Inhoud van de melding 1): Waar gebeurde het?', '- Is het gevolg ontstaan']) expect(verzoek).toContain(woorden)
    await s.doe(AANBIEDER, 'meldingBewaren', { dossierId: id, versie: 1, inhoud: { ...brabantmelding(), functieBeroepskracht: 'begeleider' } })
    const na = await s.doe(AANBIEDER, 'meldingAanvullen', { dossierId: id, versie: 2 })
    expect(na.dossier.termijnen.find((t) => t.soort === 'melding_aanvullen')).toMatchObject({ voldaanOp: vandaag })
    expect(await s.doe(AANBIEDER, 'meldingBewaren', { dossierId: id, versie: 2, inhoud: brabantmelding() })).toMatchObject({ __typename: 'StapNietToegestaan' })
  })

  // @eis R-HVB-29
  it('verlengt de beoordeling en laat de oude dag zien', async () => {
    const tot = plusDagen(eind('beoordelen'), 7)
    const { dossier } = await s.stap(TOEZICHT, id, 'beoordeling_verlengen', { tot, motivering: 'Wij spreken eerst de mentor.' })
    expect(dossier.termijnen.filter((t) => t.soort === 'beoordelen').map((t) => [t.eindOp, t.vervallenOp])).toEqual([[eind('beoordelen'), vandaag], [tot, null]])
    expect((await s.lees(AANBIEDER, id)).berichten.at(-1)).toMatchObject({ soort: 'beoordeling_later' })
  })

  // @eis R-HVB-32
  it('vraagt bij A een grond en een motivering, en weigert een grond van C', async () => {
    expect(await s.stap(TOEZICHT, id, 'melding_afsluiten')).toMatchObject({ fouten: [{ veld: 'gronden' }, { veld: 'motivering' }] })
    expect(await s.stap(TOEZICHT, id, 'melding_afsluiten', { gronden: [{ id: 'C1.1' }], motivering: 'Zo is het.' })).toMatchObject({ code: 'GROND_ONBEKEND' })
    expect(await s.stap(AANBIEDER, id, 'melding_afsluiten', { gronden: [{ id: 'A1' }], motivering: 'Zo is het.' })).toMatchObject({ __typename: 'StapNietToegestaan' })
  })

  // @eis R-HVB-30, R-HVB-31, R-HVB-34
  it('opent met B het zelfonderzoek met zes weken', async () => {
    const { dossier } = await s.stap(TOEZICHT, id, 'zelfonderzoek_opdragen', { toelichting: 'Kijk ook naar de overdracht.' })
    expect(dossier).toMatchObject({ stand: 'zelfonderzoek', besluiten: [{ soort: 'zelfonderzoek' }] })
    expect(lopend(dossier)).toEqual({ rapport: eind('rapport'), zelfonderzoek: eind('zelfonderzoek') })
    const bericht = (await s.lees(AANBIEDER, id)).berichten.at(-1)
    expect([bericht?.soort, bericht?.tekst]).toEqual(['besluit', expect.stringContaining('Kijk ook naar de overdracht.')])
    expect((await s.lees('contactambtenaar-tilburg', id)).berichten.at(-1)?.tekst).not.toContain('Kijk ook naar de overdracht.')
  })

  // @eis R-HVB-21
  it('zet de termijn stil bij een onderzoek van politie of justitie, en telt die dagen erbij', async () => {
    const stil = await s.stap(TOEZICHT, id, 'termijn_opschorten', { motivering: 'Het OM vraagt ons te wachten.' })
    expect(stil.dossier.termijnen.find((t) => t.soort === 'zelfonderzoek')).toMatchObject({ opgeschort: true })
    expect(stil.dossier).toMatchObject({ volgendeTermijnSoort: 'rapport' })
    expect(await s.stap(TOEZICHT, id, 'termijn_opschorten', { motivering: 'Nog eens.' })).toMatchObject({ __typename: 'StapNietToegestaan', bericht: expect.stringContaining('staat al stil') })
    const verder = await s.stap(TOEZICHT, id, 'termijn_hervatten')
    expect(verder.dossier.termijnen.find((t) => t.soort === 'zelfonderzoek')).toMatchObject({ opgeschort: false, eindOp: eind('zelfonderzoek') })
  })

  // @eis R-HVB-35
  it('geeft uitstel op een gemotiveerd verzoek, en wijst er een af zonder de termijn te raken', async () => {
    const gevraagd = await s.doe(AANBIEDER, 'uitstelVragen', { dossierId: id, gevraagdTot: plusDagen(eind('zelfonderzoek'), 14), reden: 'De mentor is op vakantie.' })
    const nee = await s.doe(TOEZICHT, 'uitstelBesluiten', { uitstelverzoekId: gevraagd.dossier.uitstelverzoeken[0]?.id, toegekend: false, reden: 'Er is genoeg tijd.' })
    expect(lopend(nee.dossier)).toMatchObject({ zelfonderzoek: eind('zelfonderzoek') })
    const weer = await s.doe(AANBIEDER, 'uitstelVragen', { dossierId: id, gevraagdTot: plusDagen(eind('zelfonderzoek'), 14), reden: 'De mentor is ziek.' })
    const ja = await s.doe(TOEZICHT, 'uitstelBesluiten', { uitstelverzoekId: weer.dossier.uitstelverzoeken.find((u) => !u.besluit)?.id, toegekend: true, reden: 'Horen is van belang.' })
    expect(lopend(ja.dossier)).toMatchObject({ zelfonderzoek: plusDagen(eind('zelfonderzoek'), 14) })
    expect((await s.lees(AANBIEDER, id)).berichten.filter((b) => b.soort === 'uitstel_besloten').map((b) => b.tekst.split('.')[0])).toEqual(['U krijgt geen uitstel', expect.stringContaining('U krijgt uitstel tot en met')])
  })

  // @eis R-HVB-37, R-HVB-39, R-HVB-54, R-HVB-66h
  it('eindigt na twee keer ja met een conceptrapport, een reactie en het rapport', async () => {
    await s.dienIn(AANBIEDER, 'bestuurder-kastanje', id)
    const [indiening] = (await s.lees(TOEZICHT, id)).indieningen
    const besluit = { indieningId: indiening?.id, motivering: 'Zorgvuldig en voldoende.' }
    expect((await s.doe(TOEZICHT, 'onderzoekBeeindigen', besluit)).fouten.map((f) => f.bericht)).toEqual([expect.stringContaining('voldoende onderzocht'), expect.stringContaining('niet opnieuw gebeurt')])
    await (await o.als(TOEZICHT)).vraag('mutation ($input: EindoordeelBewarenInput!) { eindoordeelBewaren(input: $input) { __typename } }', { input: { indieningId: indiening?.id, versie: indiening?.versie, zorgvuldig: 'ja', zorgvuldigMotivering: 'Ja.', verbeterplan: 'ja', verbeterplanMotivering: 'Ja.', sleutel: randomUUID() } })
    const klaar = await s.doe(TOEZICHT, 'onderzoekBeeindigen', besluit)
    expect(klaar.dossier).toMatchObject({ processtand: 'rapporteren', stand: 'ingediend' })
    expect(klaar.dossier.handelingen).not.toContain('aspect_beoordelen')
    const delen = ['feiten', 'vraag1', 'vraag2', 'vraag3', 'vraag4', 'toetsing', 'conclusies', 'advies'].map((deel) => ({ id: deel, tekst: `Tekst bij ${deel}.` }))
    await s.doe(TOEZICHT, 'rapportBewaren', { dossierId: id, versie: 0, delen: delen.slice(0, 1) })
    expect((await s.doe(TOEZICHT, 'conceptVersturen', { dossierId: id, versie: 1 })).fouten.map((f) => f.veld)).toEqual(delen.slice(1).map((deel) => deel.id))
    await s.doe(TOEZICHT, 'rapportBewaren', { dossierId: id, versie: 1, delen })
    expect((await s.doe(TOEZICHT, 'conceptVersturen', { dossierId: id, versie: 2 })).dossier).toMatchObject({ processtand: 'reactie' })
    expect(await s.doe(TOEZICHT, 'rapportVaststellen', { dossierId: id, versie: 2 })).toMatchObject({ fouten: [{ bericht: expect.stringContaining('nog niet iedereen heeft gereageerd') }] })
    expect((await s.doe(AANBIEDER, 'conceptReageren', { dossierId: id, feitelijk: 'Op bladzijde twee staat een verkeerde datum.' })).__typename).toBe('DossierGewijzigd')
    expect(await s.doe(TOEZICHT, 'rapportVaststellen', { dossierId: id, versie: 2 })).toMatchObject({ fouten: [{ bericht: expect.stringContaining('Handel eerst alle reacties af') }] })
    const { dossier: metReactie } = await s.doe(TOEZICHT, 'rapportBewaren', { dossierId: id, versie: 2, delen }, '{ reacties { id } }') as unknown as { dossier: { reacties: { id: string }[] } }
    await s.doe(TOEZICHT, 'reactieAfhandelen', { reactieId: metReactie.reacties[0]?.id, uitkomst: 'verwerkt' })
    const rapport = await s.doe(TOEZICHT, 'rapportVaststellen', { dossierId: id, versie: 3 })
    expect(rapport.dossier).toMatchObject({ stand: 'afgesloten', processtand: 'afgesloten', volgendeTermijnOp: null })
    expect(lopend(rapport.dossier)).toEqual({})
    expect((await s.lees('contactambtenaar-tilburg', id)).berichten.at(-1)).toMatchObject({ soort: 'rapport' })
  })

  it('heeft van elke stap een regel in het dossier en een auditregel', async () => {
    const { stappen: gezet } = await s.lees(TOEZICHT, id)
    const [rij] = (await o.eigenaar.query('select count(*)::int as n from auditregel where dossier_id = $1 and soort <> $2', [id.slice(8), 'dossier_geopend'])) as { n: number }[]
    expect(rij?.n).toBeGreaterThanOrEqual(gezet.length)
    expect(gezet.map((x) => x.handeling)).toEqual([
      'melding_schrijven', 'melding_indienen', 'ontvangst_bevestigen', 'melding_laten_aanvullen', 'melding_aanvullen', 'beoordeling_verlengen', 'zelfonderzoek_opdragen', 'termijn_opschorten', 'termijn_hervatten',
      'uitstel_vragen', 'uitstel_besluiten', 'uitstel_vragen', 'uitstel_besluiten', 'zelfonderzoek_indienen', 'onderzoek_beeindigen', 'concept_versturen', 'concept_reageren', 'rapport_vaststellen',
    ])
    expect((await s.lees(AANBIEDER, id)).stappen.map((x) => x.handeling)).not.toContain('termijn_opschorten')
  })
})

const bevestigd = async (): Promise<string> => {
  const { id } = await s.meld(AANBIEDER, brabantmelding())
  await s.doe(TOEZICHT, 'ontvangstBevestigen', { dossierId: id, geenBelang: true })
  return id
}

describe('besluit A, besluit C en wat in elke fase kan', () => {
  // @eis R-HVB-31, R-HVB-33
  it('sluit met A af, met de grond in het bericht aan de aanbieder en niet in dat aan de gemeente', async () => {
    const id = await bevestigd()
    const { dossier } = await s.stap(TOEZICHT, id, 'melding_afsluiten', { gronden: [{ id: 'A2' }], motivering: 'De melding is duidelijk.' })
    expect(dossier).toMatchObject({ stand: 'afgesloten', besluiten: [{ soort: 'afsluiten', gronden: [{ grond: 'A2' }] }] })
    expect((await s.lees(AANBIEDER, id)).berichten.at(-1)?.tekst).toContain('geeft geen aanleiding tot nader onderzoek')
    expect((await s.lees('contactambtenaar-tilburg', id)).berichten.at(-1)?.tekst).not.toContain('aanleiding tot nader onderzoek')
  })

  it('vraagt bij C per grond een motivering, drie delen en een dag', async () => {
    const id = await bevestigd()
    const c = { gronden: [{ id: 'C1.3', tekst: 'Er is gevaar.' }, { id: 'C1.6' }], tot: plusDagen(vandaag, 60), delen: ['onderzoek', 'termijn', 'medewerking'].map((deel) => ({ id: deel, tekst: 'Dat staat hier.' })) }
    expect(await s.stap(TOEZICHT, id, 'onderzoek_starten', c)).toMatchObject({ fouten: [{ veld: 'gronden', bericht: 'Motiveer elke grond.' }] })
    const uit = await s.stap(TOEZICHT, id, 'onderzoek_starten', { ...c, gronden: c.gronden.map((g) => ({ ...g, tekst: 'Er is gevaar.' })) })
    expect(uit.dossier).toMatchObject({ processtand: 'onderzoek', stand: 'ingediend' })
    expect(lopend(uit.dossier)).toEqual({ rapport: eind('rapport'), eigen_onderzoek: plusDagen(vandaag, 60) })
    expect(await s.stap(TOEZICHT, id, 'hoorverslag_voorleggen', { persoon: 'begeleider nachtdienst' })).toMatchObject({ code: 'ANDERE_WEG' })
  })

  it('laat niemand een eis vervullen die uit andere regels volgt, en stuurt stappen met een eigen formulier daarheen', async () => {
    const { id } = await s.meld(AANBIEDER, brabantmelding())
    expect(await s.stap(AANBIEDER, id, 'zelfonderzoek_indienen', { vastgelegd: [{ id: 'bestuurder_verklaart', tekst: 'Ja.' }] })).toMatchObject({ code: 'ANDERE_WEG' })
    expect(await s.stap(TOEZICHT, id, 'toveren')).toMatchObject({ __typename: 'StapNietToegestaan' })
    expect(await s.stap('toezichthouder', id, 'melding_afsluiten', { gronden: [{ id: 'A1' }], motivering: 'Zo.' })).toEqual(await s.stap('toezichthouder', `Dossier_${randomUUID()}`, 'melding_afsluiten', { gronden: [{ id: 'A1' }], motivering: 'Zo.' }))
  })

  // @eis R-HVB-20, R-HVB-27
  it('bewaart wat bij strafbaar feit en spoed is besproken, zonder dat de aanbieder het eerste ziet', async () => {
    const { id } = await s.meld(AANBIEDER, brabantmelding())
    await s.stap(TOEZICHT, id, 'strafbaar_feit_doorgeven', { vastgelegd: [{ id: 'overleg_contactambtenaar', tekst: 'Wij bespraken het om tien uur.' }] })
    const { taken } = await s.lees(TOEZICHT, id)
    expect(taken).toMatchObject([{ soort: 'strafbaar_feit', titel: expect.stringContaining('Stuur aan politie of justitie'), gedaanOp: null }])
    expect((await s.lees(AANBIEDER, id)).taken).toEqual([])
    expect((await s.doe(TOEZICHT, 'taakAfronden', { taakId: taken[0]?.id, toelichting: 'Gebeld met de officier van dienst.' })).dossier.taken[0]?.gedaanOp).toBeTruthy()
    expect(await s.doe(TOEZICHT, 'taakAfronden', { taakId: taken[0]?.id })).toMatchObject({ code: 'AL_GEDAAN' })
    expect(await s.doe(AANBIEDER, 'taakAfronden', { taakId: taken[0]?.id })).toMatchObject({ __typename: 'NietGevonden' })
    const spoed = { motivering: 'Een cliënt loopt gevaar.', vastgelegd: [{ id: 'artikelen_genoemd', tekst: 'De beoordeling van hoofdstuk 2.' }, { id: 'overleg_gemeente', tekst: 'De gemeente is het eens.' }] }
    expect(await s.stap(TOEZICHT, id, 'spoed_afwijken', { motivering: spoed.motivering })).toMatchObject({ fouten: [{ veld: 'artikelen_genoemd' }, { veld: 'overleg_gemeente' }] })
    expect((await s.stap(TOEZICHT, id, 'spoed_afwijken', spoed)).dossier.stappen.at(-1)).toMatchObject({ handeling: 'spoed_afwijken', gegevens: { vastgelegd: spoed.vastgelegd } })
    expect((await s.lees(AANBIEDER, id)).stappen.map((x) => x.handeling)).toEqual(['melding_schrijven', 'melding_indienen', 'spoed_afwijken'])
  })
})
