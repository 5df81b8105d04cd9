import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { zetDossier } from '../hulp/dossier.ts'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'
import { type Ingediend, stappen, vraagAanvulling } from '../indiening/hulp.ts'
import { stuur } from '../zelfonderzoek/hulp.ts'

let o: Opstelling
let s: ReturnType<typeof stappen>
let d: Awaited<ReturnType<typeof zetDossier>>
let eerste: Ingediend
let beoordeel: ReturnType<typeof stuur>, eindoordeel: ReturnType<typeof stuur>
beforeAll(async () => {
  o = await maakOpstelling()
  s = stappen(o)
  beoordeel = stuur(o, 'aspectBeoordelen', '... on AspectBeoordeeld { oordeel { aspect oordeel opmerking reden versie } indiening { oordelen { aspect } } }')
  eindoordeel = stuur(o, 'eindoordeelBewaren', '... on EindoordeelBewaard { indiening { zorgvuldig zorgvuldigMotivering verbeterplan versie } }')
  d = await zetDossier(o)
  await s.schrijf('onderzoeker', d.zelfonderzoekId, 8, { conclusies: 'De deur stond open doordat niemand de sluitronde liep.' })
  await s.schrijf('onderzoeker', d.zelfonderzoekId, 1, { clientgegevens: { tekst: 'Een bewoner van 64 jaar, woont er sinds 2023.' }, zorgzwaarte: { tekst: 'Beschermd wonen met dagelijkse begeleiding.' } })
  eerste = await s.naarIndiening(d)
})
afterAll(() => o.stop())

const oordeel = (extra: object) => ({ indieningId: eerste.id, aspect: '8.conclusies', oordeel: 'voldoende', versie: 0, ...extra })

describe('een aspect beoordelen', () => {
  it('bewaart een concept, ook zonder reden', async () => {
    expect(await beoordeel('toezichthouder', oordeel({ oordeel: 'aanvullen', opmerking: 'Noem de oorzaak erbij.' })))
      .toMatchObject({ __typename: 'AspectBeoordeeld', oordeel: { oordeel: 'aanvullen', opmerking: 'Noem de oorzaak erbij.', reden: '', versie: 1 } })
    expect(await beoordeel('toezichthouder', oordeel({ oordeel: '', opmerking: 'Nog bezig.', versie: 1 }))).toMatchObject({ oordeel: { oordeel: '', versie: 2 } })
  })

  it('geeft wie te laat is wat er nu staat', async () => {
    for (const versie of [0, 1]) {
      expect(await beoordeel('toezichthouder', oordeel({ versie }))).toMatchObject({ __typename: 'VersieConflict', versie: 2, huidig: { opmerking: 'Nog bezig.' }, doorFunctie: 'toezichthouder Wmo' })
    }
    expect(await beoordeel('toezichthouder', oordeel({ aspect: '1.zorgzwaarte', versie: 3 }))).toMatchObject({ __typename: 'VersieConflict', versie: 0, huidig: null })
  })

  it('kent alleen de aspecten en oordelen van de checklist', async () => {
    expect(await beoordeel('toezichthouder', oordeel({ aspect: '12.iets' }))).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'aspect' }] })
    expect(await beoordeel('toezichthouder', oordeel({ oordeel: 'prima' }))).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'oordeel' }] })
  })

  it('is niet voor de aanbieder, en die ziet een concept niet', async () => {
    await expect(beoordeel('onderzoeker', oordeel({}))).rejects.toThrow('Uw rol mag dit niet doen')
    const { indiening } = await (await o.als('onderzoeker')).vraag<{ indiening: { oordelen: unknown[] } }>('query ($id: ID!) { indiening(id: $id) { oordelen { aspect } } }', { id: eerste.id })
    expect(indiening.oordelen).toEqual([])
  })
})

describe('de twee vragen van art. 8', () => {
  it('worden als concept bewaard en zijn voor de aanbieder nog niet te zien', async () => {
    const uit = await eindoordeel('toezichthouder', { indieningId: eerste.id, zorgvuldig: 'ja', zorgvuldigMotivering: 'De commissie is deskundig.', verbeterplan: 'nee', versie: 1 })
    expect(uit).toMatchObject({ __typename: 'EindoordeelBewaard', indiening: { zorgvuldig: 'ja', verbeterplan: 'nee', versie: 2 } })
    const vraag = 'query ($id: ID!) { indiening(id: $id) { zorgvuldig zorgvuldigMotivering verbeterplan } }'
    expect(await (await o.als('onderzoeker')).vraag(vraag, { id: eerste.id })).toEqual({ indiening: { zorgvuldig: '', zorgvuldigMotivering: '', verbeterplan: '' } })
  })

  it('geven wie te laat is wat er nu staat', async () => {
    expect(await eindoordeel('toezichthouder', { indieningId: eerste.id, zorgvuldig: 'nee', verbeterplan: '', versie: 1 })).toMatchObject({ __typename: 'VersieConflict', versie: 2, huidig: { zorgvuldig: 'ja' } })
  })
})

describe('een volgende ronde', () => {
  let tweede: Ingediend
  beforeAll(async () => {
    await beoordeel('toezichthouder', oordeel({ versie: 2 }))
    await beoordeel('toezichthouder', oordeel({ aspect: '1.zorgzwaarte', opmerking: 'Duidelijk.' }))
    await beoordeel('toezichthouder', oordeel({ aspect: '1.clientgegevens', oordeel: 'aanvullen', opmerking: 'Welke beperking?' }))
    await vraagAanvulling(o, d.dossierId)
    await s.schrijf('onderzoeker', d.zelfonderzoekId, 8, { conclusies: 'De deur stond open doordat de sluitronde in geen rooster stond.' })
    tweede = await s.naarIndiening(d)
  })

  it('neemt een goed oordeel mee waar de tekst gelijk bleef, en alleen daar', async () => {
    const { indiening } = await (await o.als('toezichthouder')).vraag<{ indiening: Ingediend }>('query ($id: ID!) { indiening(id: $id) { oordelen { aspect oordeel opmerking versie } } }', { id: tweede.id })
    expect(indiening.oordelen).toEqual([{ aspect: '1.zorgzwaarte', oordeel: 'voldoende', opmerking: 'Duidelijk.', versie: 1 }])
  })

  it('laat de aanbieder die indiende geen oordelen zien', () => {
    expect(tweede.oordelen).toEqual([])
  })

  it('is de enige ronde die nog wordt beoordeeld', async () => {
    expect(await beoordeel('toezichthouder', oordeel({ versie: 3 }))).toMatchObject({ __typename: 'StapNietToegestaan', code: 'EERDERE_RONDE' })
    expect((await beoordeel('toezichthouder', oordeel({ indieningId: tweede.id }))).__typename).toBe('AspectBeoordeeld')
  })

  it('wordt niet beoordeeld zolang de aanbieder aanvult', async () => {
    await vraagAanvulling(o, d.dossierId)
    expect(await beoordeel('toezichthouder', oordeel({ indieningId: tweede.id, versie: 1 }))).toMatchObject({ __typename: 'StapNietToegestaan', stand: 'aanvullen' })
    expect(await eindoordeel('toezichthouder', { indieningId: tweede.id, zorgvuldig: 'ja', verbeterplan: 'ja', versie: 1 })).toMatchObject({ __typename: 'StapNietToegestaan' })
  })
})
