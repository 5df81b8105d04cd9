import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ASPECT_IDS } from '@zelfonderzoek/validation/checklist/aspect-ids'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { datumVan } from '../../../api/src/kalender/vandaag.ts'
import { voorbeeldmelding } from '../hulp/melding.ts'
import { maakOpstelling, type Opstelling, type Vraagsteller } from '../hulp/opstelling.ts'

const FOUT = '... on InvoerFout { fouten { veld code bericht } } ... on Fout { code bericht }'
const STAP = `{ __typename ... on DossierGewijzigd { dossier { id stand volgendeTermijnOp termijnen { soort eindOp vervallenOp voldaanOp } uitstelverzoeken { id besluit } besluiten { soort } berichten { soort tekst } zelfonderzoek { id ronde } indieningen { id ronde versie oordelen { aspect oordeel opmerking reden versie } } } } ${FOUT} }`

interface Dossier {
  id: string
  stand: string
  termijnen: { soort: string; eindOp: string; vervallenOp: string | null; voldaanOp: string | null }[]
  uitstelverzoeken: { id: string; besluit: string | null }[]
  besluiten: { soort: string }[]
  berichten: { soort: string; tekst: string }[]
  zelfonderzoek: { id: string; ronde: number }
  indieningen: { id: string; ronde: number; versie: number; oordelen: { aspect: string; oordeel: string; opmerking: string; reden: string | null; versie: number }[] }[]
}
interface Stap {
  __typename: string
  dossier: Dossier
  fouten?: { veld: string; bericht: string }[]
}

let o: Opstelling
let [schrijver, bestuurder, toezicht]: Vraagsteller[] = []
let dossier: Dossier
const vandaag = datumVan(new Date())

beforeAll(async () => {
  o = await maakOpstelling()
  schrijver = await o.als('onderzoeker')
  bestuurder = await o.als('bestuurder')
  toezicht = await o.als('toezichthouder')
  dossier = (await stap(schrijver, 'meldingBewaren', 'MeldingBewarenInput', { inhoud: voorbeeldmelding(vandaag) })).dossier
  await stap(schrijver, 'meldingIndienen', 'MeldingIndienenInput', { dossierId: dossier.id, versie: 1 })
  await stap(toezicht, 'ontvangstBevestigen', 'OntvangstBevestigenInput', { dossierId: dossier.id })
  dossier = await lees(schrijver)
})
afterAll(() => o.stop())

async function stap(wie: Vraagsteller | undefined, naam: string, invoer: string, input: object, velden = STAP): Promise<Stap> {
  const uit = await wie?.vraag<{ uit: Stap }>(`mutation ($input: ${invoer}!) { uit: ${naam}(input: $input) ${velden} }`, { input: { sleutel: randomUUID(), ...input } })
  return uit?.uit as Stap
}

async function lees(wie: Vraagsteller | undefined): Promise<Dossier> {
  const velden = STAP.slice(STAP.indexOf('{ id stand'), STAP.indexOf(` } ${FOUT}`))
  return (await wie?.vraag<{ dossier: Dossier }>(`query ($id: ID!) { dossier(id: $id) ${velden} }`, { id: dossier.id }))?.dossier as Dossier
}

async function dienIn(): Promise<void> {
  const { dossier: nu } = (await bestuurder?.vraag<{ dossier: { zelfonderzoek: { inhoudSha256: string } } }>('query ($id: ID!) { dossier(id: $id) { zelfonderzoek { inhoudSha256 } } }', { id: dossier.id })) ?? {}
  const zelfonderzoekId = dossier.zelfonderzoek.id
  expect(await stap(bestuurder, 'verklaringAfleggen', 'VerklaringAfleggenInput', { zelfonderzoekId, inhoudSha256: nu?.zelfonderzoek.inhoudSha256 }, `{ __typename ${FOUT} }`)).toMatchObject({ __typename: 'VerklaringAfgelegd' })
  expect(await stap(schrijver, 'zelfonderzoekIndienen', 'ZelfonderzoekIndienenInput', { zelfonderzoekId, redenOpenBevindingen: 'Proef met een bijna leeg rapport.' }, `{ __typename ${FOUT} }`)).toMatchObject({ __typename: 'ZelfonderzoekIngediend' })
}

async function beoordeel(oordeel: string, aspecten: readonly string[] = ASPECT_IDS): Promise<void> {
  const indiening = (await lees(toezicht)).indieningen.at(-1)
  for (const aspect of aspecten) {
    const versie = indiening?.oordelen.find((a) => a.aspect === aspect)?.versie ?? 0
    const uit = await stap(toezicht, 'aspectBeoordelen', 'AspectBeoordelenInput', { indieningId: indiening?.id, aspect, oordeel, opmerking: oordeel === 'aanvullen' ? 'Vul dit aan.' : '', reden: 'De lezer weet genoeg.', versie }, `{ __typename ${FOUT} }`)
    expect(uit).toMatchObject({ __typename: 'AspectBeoordeeld' })
  }
}

const besluit = async (naam: string, invoer: string, extra: object): Promise<Stap> => stap(toezicht, naam, invoer, { indieningId: (await lees(toezicht)).indieningen.at(-1)?.id, ...extra })
const slot = { motivering: 'Zorgvuldig onderzocht.', weergave: 'Het onderzoek.', conclusies: 'De conclusies.', maatregelen: 'De maatregelen.', advies: 'Volg de maatregelen.' }

describe('van zelfonderzoek tot afsluiting (Westerkwartier art. 7 lid 2 en art. 8)', () => {
  // @eis R-WK-40
  it('verlengt de termijn op verzoek en toont de oude als vervallen', async () => {
    const eind = dossier.termijnen.find((t) => t.soort === 'zelfonderzoek')?.eindOp ?? ''
    expect(await stap(schrijver, 'uitstelVragen', 'UitstelVragenInput', { dossierId: dossier.id, gevraagdTot: eind, reden: '' })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'reden' }, { veld: 'gevraagdTot' }] })
    const gevraagd = await stap(schrijver, 'uitstelVragen', 'UitstelVragenInput', { dossierId: dossier.id, gevraagdTot: plusDagen(eind, 14), reden: 'De mentor is op vakantie.' })
    const uit = await stap(toezicht, 'uitstelBesluiten', 'UitstelBesluitenInput', { uitstelverzoekId: gevraagd.dossier.uitstelverzoeken[0]?.id, toegekend: true, reden: 'Horen is van belang.' })
    expect(uit.dossier.termijnen.filter((t) => t.soort === 'zelfonderzoek').map((t) => [t.eindOp, t.vervallenOp])).toEqual([[eind, vandaag], [plusDagen(eind, 14), null]])
  })

  it('vraagt om aanvulling alleen met woorden bij een aspect, en toont de aanbieder die woorden maar niet de reden', async () => {
    await dienIn()
    expect(await besluit('aanvullingVragen', 'AanvullingVragenInput', { motivering: '', termijnOp: plusDagen(vandaag, 21) })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ bericht: 'Kies bij ten minste één aspect voor aanvullen.' }] })
    await beoordeel('aanvullen', ['8.conclusies'])
    expect((await lees(schrijver)).indieningen[0]?.oordelen).toEqual([])
    const uit = await besluit('aanvullingVragen', 'AanvullingVragenInput', { motivering: 'De conclusies ontbreken.', termijnOp: plusDagen(vandaag, 21) })
    expect(uit).toMatchObject({ __typename: 'DossierGewijzigd', dossier: { stand: 'aanvullen', besluiten: [{ soort: 'aanvullen' }] } })
    const eigen = await lees(schrijver)
    expect(eigen.zelfonderzoek.ronde).toBe(2)
    expect(eigen.indieningen[0]?.oordelen).toMatchObject([{ aspect: '8.conclusies', oordeel: 'aanvullen', opmerking: 'Vul dit aan.', reden: null }])
    expect(eigen.berichten.find((b) => b.soort === 'aanvulling_gevraagd')?.tekst).toContain('Vul dit aan.')
  })

  // @eis R-WK-48, R-WK-49, R-WK-50, R-WK-51, R-WKB-1
  it('beëindigt pas als alles is beoordeeld, beide vragen ja zijn en de drie delen er staan', async () => {
    await dienIn()
    const te = await besluit('onderzoekBeeindigen', 'OnderzoekBeeindigenInput', { ...slot, weergave: '' })
    expect(te.fouten?.map((f) => f.veld)).toEqual(['oordelen', 'oordelen', 'oordelen', 'weergave'])
    await beoordeel('voldoende')
    const indiening = (await lees(toezicht)).indieningen.at(-1)
    await stap(toezicht, 'eindoordeelBewaren', 'EindoordeelBewarenInput', { indieningId: indiening?.id, versie: indiening?.versie, zorgvuldig: 'ja', zorgvuldigMotivering: 'Ja.', verbeterplan: 'ja', verbeterplanMotivering: 'Ja.' }, `{ __typename ${FOUT} }`)
    const uit = await besluit('onderzoekBeeindigen', 'OnderzoekBeeindigenInput', slot)
    expect(uit).toMatchObject({ __typename: 'DossierGewijzigd', dossier: { stand: 'afgesloten', besluiten: [{ soort: 'aanvullen' }, { soort: 'beeindigen' }] } })
    expect((await schrijver?.vraag('query ($id: ID!) { dossier(id: $id) { taken { soort voor gedaanOp } } }', { id: dossier.id }))).toEqual({ dossier: { taken: [{ soort: 'client_inlichten', voor: 'aanbieder', gedaanOp: null }] } })
    expect((await (await o.als('contactambtenaar')).vraag<{ dossier: { berichten: { soort: string; tekst: string }[] } }>('query ($id: ID!) { dossier(id: $id) { berichten { soort tekst } } }', { id: dossier.id })).dossier.berichten.at(-1)).toMatchObject({ soort: 'advies_college', tekst: expect.stringContaining('Volg de maatregelen.') })
    const bericht = (await lees(schrijver)).berichten.find((b) => b.soort === 'onderzoek_beeindigd')
    for (const deel of ['Het onderzoek.', 'De conclusies.', 'De maatregelen.', 'Stelt u de cliënt in kennis']) expect(bericht?.tekst).toContain(deel)
  })

  it('laat na afsluiting niets meer wijzigen', async () => {
    expect(await besluit('onderzoekBeeindigen', 'OnderzoekBeeindigenInput', slot)).toMatchObject({ __typename: 'StapNietToegestaan' })
  })
})
