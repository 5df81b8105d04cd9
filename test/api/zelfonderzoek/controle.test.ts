import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { zetDossier } from '../hulp/dossier.ts'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'
import { stuur } from './hulp.ts'

const CONTROLE = `query ($id: ID!) { dossier(id: $id) { zelfonderzoek { compleet inhoudSha256
  controle { compleet aspecten { aspect uitkomst bewijs } secties { nummer stand } bevindingen { regel ernst sectie aspect veld rij grondslag watErIs watOntbreekt vulAan } } } } }`
const CONTROLEER = `query ($sectie: Int!, $inhoud: JSON!, $oorzaken: [JSON!], $maatregelen: [JSON!]) { controleer(sectie: $sectie, inhoud: $inhoud, basisoorzaken: $oorzaken, verbetermaatregelen: $maatregelen) { __typename
  ... on Sectiecontrole { nummer stand aanwezig totaal aspecten { aspect uitkomst } bevindingen { regel veld vulAan } } ... on InvoerFout { fouten { veld code } } } }`

interface Zelfonderzoek {
  compleet: number
  inhoudSha256: string | null
  controle: { compleet: number; aspecten: { aspect: string; uitkomst: string; bewijs: string }[]; secties: { nummer: number; stand: string }[]; bevindingen: Record<string, unknown>[] } | null
}

let o: Opstelling
let d: Awaited<ReturnType<typeof zetDossier>>
beforeAll(async () => {
  o = await maakOpstelling()
  d = await zetDossier(o)
})
afterAll(() => o.stop())

const lees = async (wie: string): Promise<Zelfonderzoek> => (await (await o.als(wie)).vraag<{ dossier: { zelfonderzoek: Zelfonderzoek } }>(CONTROLE, { id: d.dossierId })).dossier.zelfonderzoek

describe('de controle van het hele rapport', () => {
  it('zegt bij elk van de 47 aspecten wat er is, en bij elke bevinding wat u kunt aanvullen', async () => {
    await stuur(o, 'sectieBewaren', '')('onderzoeker', { zelfonderzoekId: d.zelfonderzoekId, nummer: 8, versie: 1, inhoud: { conclusies: 'De sluitronde stond in geen enkel rooster.' } })
    const { controle, compleet, inhoudSha256 } = await lees('collega')
    expect(controle?.aspecten).toHaveLength(47)
    expect(controle?.aspecten.find((a) => a.aspect === '8.conclusies')).toMatchObject({ uitkomst: 'aanwezig', bewijs: expect.stringContaining('sluitronde') })
    expect(controle?.compleet).toBe(compleet)
    expect(controle?.bevindingen.length).toBeGreaterThan(40)
    for (const b of controle?.bevindingen ?? []) expect(b).toMatchObject({ vulAan: expect.stringMatching(/\S/), grondslag: expect.stringMatching(/\S/) })
    expect(inhoudSha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is er niet voor de toezichthouder, die leest wat is ingediend', async () => {
    expect(await lees('toezichthouder')).toMatchObject({ controle: null, inhoudSha256: null })
  })

  it('vergelijkt met de datum van de melding', async () => {
    const morgen = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)
    await stuur(o, 'sectieBewaren', '')('onderzoeker', { zelfonderzoekId: d.zelfonderzoekId, nummer: 2, versie: 1, inhoud: { datumGebeurtenis: '2026-01-02', datumBestuurder: morgen } })
    expect((await lees('onderzoeker')).controle?.bevindingen.some((b) => b['regel'] === 'datum-bestuurder-melding')).toBe(true)
  })
})

describe('de controle voor andere toepassingen', () => {
  const vraag = async (variabelen: Record<string, unknown>) => (await (await o.als('toezichthouder')).vraag<{ controleer: Record<string, unknown> }>(CONTROLEER, variabelen)).controleer

  it('beoordeelt een onderdeel zonder iets te bewaren', async () => {
    expect(await vraag({ sectie: 8, inhoud: { conclusies: 'De sluitronde stond in geen enkel rooster.' } })).toMatchObject({ __typename: 'Sectiecontrole', nummer: 8, stand: 'compleet', aanwezig: 1, totaal: 1, bevindingen: [] })
    expect(await vraag({ sectie: 8, inhoud: {} })).toMatchObject({ stand: 'niet_begonnen', bevindingen: [{ veld: 'conclusies' }] })
  })

  it('neemt bij onderdeel 7 en 9 oorzaken en maatregelen mee', async () => {
    const oorzaken = [{ id: 'o1', tekst: 'Geen sluitronde in het rooster', soort: 'basisoorzaak', klasse: 'organisatorisch' }]
    const maatregelen = [{ id: 'm1', wat: 'Sluitronde in elk nachtrooster', oorzaakIds: ['o1'], status: 'getroffen' }]
    const leeg = (await vraag({ sectie: 9, inhoud: {} })) as { bevindingen: unknown[] }
    const gevuld = (await vraag({ sectie: 9, inhoud: {}, oorzaken, maatregelen })) as { aspecten: { aspect: string; uitkomst: string }[]; bevindingen: unknown[] }
    expect(gevuld.aspecten.find((a) => a.aspect === '9.aansluiting_basisoorzaken')?.uitkomst).toBe('aanwezig')
    expect(gevuld.bevindingen).not.toEqual(leeg.bevindingen)
  })

  it('noemt wat niet klopt aan de invoer', async () => {
    expect(await vraag({ sectie: 12, inhoud: {} })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'sectie' }] })
    expect(await vraag({ sectie: 8, inhoud: { conclusie: 'x' } })).toMatchObject({ fouten: [{ code: 'VELD_ONBEKEND' }] })
    expect(await vraag({ sectie: 7, inhoud: {}, oorzaken: [{ soort: 'pech' }] })).toMatchObject({ fouten: [{ veld: 'basisoorzaken[0].soort' }] })
  })
})

describe('wie er nu werkt', () => {
  const meld = (wie: string, zelfonderzoekId: string, sectieNummer: number) => o.als(wie).then((v) => v.vraag<{ aanwezigheidMelden: Record<string, unknown> }>(
    `mutation ($input: AanwezigheidMeldenInput!) { aanwezigheidMelden(input: $input) { __typename ... on AanwezigheidGemeld { anderen { sectieNummer gebruiker { functie organisatie { naam } } } } ... on Fout { bericht } } }`,
    { input: { zelfonderzoekId, sectieNummer } })).then((uit) => uit.aanwezigheidMelden)

  it('ziet de collega’s, niet zichzelf, en alleen van de laatste minuut', async () => {
    expect(await meld('onderzoeker', d.zelfonderzoekId, 3)).toEqual({ __typename: 'AanwezigheidGemeld', anderen: [] })
    expect(await meld('collega', d.zelfonderzoekId, 6)).toMatchObject({ anderen: [{ sectieNummer: 3, gebruiker: { functie: 'kwaliteitsfunctionaris', organisatie: { naam: 'Elzenpad Beschermd Wonen' } } }] })
    await meld('collega', d.zelfonderzoekId, 7)
    expect(await meld('onderzoeker', d.zelfonderzoekId, 3)).toMatchObject({ anderen: [{ sectieNummer: 7 }] })
    await o.eigenaar.query(`update aanwezigheid set gezien_op = now() - interval '2 minutes'`)
    expect(await meld('onderzoeker', d.zelfonderzoekId, 3)).toMatchObject({ anderen: [] })
  })

  it('is er voor een vreemde niet, en kent elf onderdelen', async () => {
    expect(await meld('onderzoeker-linde', d.zelfonderzoekId, 3)).toMatchObject({ __typename: 'NietGevonden' })
    expect(await meld('onderzoeker', d.zelfonderzoekId, 12)).toMatchObject({ __typename: 'InvoerFout' })
  })
})
