import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { datumVan } from '../../../api/src/kalender/vandaag.ts'
import { voorbeeldmelding } from '../hulp/melding.ts'
import { maakOpstelling, type Opstelling, type Vraagsteller } from '../hulp/opstelling.ts'

const DOSSIER = '{ id stand zaaknummer versie melding { versie teLaat uiterlijkOp ingediendOp inhoud client { naam } } termijnen { soort startOp eindOp voldaanOp } berichten { soort onderwerp tekst } zelfonderzoek { id secties { nummer stand totaal } } }'
const UIT = `{ __typename ... on DossierGewijzigd { dossier ${DOSSIER} } ... on InvoerFout { fouten { veld code } } ... on StapNietToegestaan { stand } ... on VersieConflict { versie } ... on Fout { code } }`
const BEWAAR = `mutation ($input: MeldingBewarenInput!) { uit: meldingBewaren(input: $input) ${UIT} }`
const INDIENEN = `mutation ($input: MeldingIndienenInput!) { uit: meldingIndienen(input: $input) ${UIT} }`
const BEVESTIG = `mutation ($input: OntvangstBevestigenInput!) { uit: ontvangstBevestigen(input: $input) ${UIT} }`

interface Uit { __typename: string; fouten: { veld: string; code: string }[]; dossier: { id: string; stand: string; zaaknummer: string; melding: { versie: number; teLaat: boolean }; termijnen: { soort: string; startOp: string; eindOp: string }[]; berichten: { soort: string; tekst: string }[]; zelfonderzoek: { secties: unknown[] } | null } }

let o: Opstelling
let aanbieder: Vraagsteller
let toezicht: Vraagsteller
const vandaag = datumVan(new Date())
beforeAll(async () => {
  o = await maakOpstelling()
  aanbieder = await o.als('onderzoeker')
  toezicht = await o.als('toezichthouder')
})
afterAll(() => o.stop())

const doe = async (wie: Vraagsteller, document: string, input: object): Promise<Uit> => (await wie.vraag<{ uit: Uit }>(document, { input: { sleutel: randomUUID(), ...input } })).uit

describe('van melding tot zelfonderzoek (Westerkwartier art. 2 tot en met 7)', () => {
  let id = ''
  it('bewaart een onaf concept dat alleen de aanbieder ziet', async () => {
    const uit = await doe(aanbieder, BEWAAR, { inhoud: { titel: 'Nog zonder rest' } })
    expect(uit).toMatchObject({ __typename: 'DossierGewijzigd', dossier: { stand: 'concept', melding: { versie: 1 } } })
    id = uit.dossier.id
    expect(await toezicht.vraag('query ($id: ID!) { dossier(id: $id) { id } }', { id })).toEqual({ dossier: null })
  })

  // @eis R-WK-12, R-WK-14, R-WK-15, R-WK-16, R-WK-17, R-WK-19, R-WK-20, R-WK-21, R-WK-22, R-WK-23
  it('noemt bij versturen elk veld dat nog leeg is', async () => {
    const uit = await doe(aanbieder, INDIENEN, { dossierId: id, versie: 1 })
    expect(uit).toMatchObject({ __typename: 'InvoerFout', code: 'VERPLICHT_VELD' })
    expect(uit.fouten.map(({ veld }) => veld)).toEqual([
      'contactpersoonNaam', 'contactpersoonFunctie', 'soort', 'voorzieningsoort', 'gemeentecode', 'omschrijving', 'datumGebeurtenis', 'datumBekend', 'functieBeroepskracht', 'clientNaam', 'clientContact', 'clientGeboortedatum',
      'actieOnderzoek.actie', 'actieOnderzoek.termijn', 'actieGevolgen.actie', 'actieGevolgen.termijn', 'actieInformeren.actie', 'actieInformeren.termijn', 'actieInformeren.wie', 'openbaarMinisterie',
    ])
  })

  // @eis R-WK-3, R-WK-17, R-WK-23
  it('kent geen veld voor een burgerservicenummer, geen dag die nog komt en geen ander antwoord over het Openbaar Ministerie', async () => {
    expect(await doe(aanbieder, BEWAAR, { inhoud: { burgerservicenummer: '' } })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ code: 'BAD_USER_INPUT' }] })
    expect(await doe(aanbieder, BEWAAR, { inhoud: { openbaarMinisterie: 'misschien' } })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'openbaarMinisterie' }] })
    const morgen = plusDagen(vandaag, 1)
    const { dossier } = await doe(aanbieder, BEWAAR, { inhoud: { ...voorbeeldmelding(vandaag), datumGebeurtenis: morgen, datumBekend: morgen } })
    expect((await doe(aanbieder, INDIENEN, { dossierId: dossier.id, versie: 1 })).fouten).toEqual(['datumGebeurtenis', 'datumBekend'].map((veld) => ({ veld, code: 'DATUM_TOEKOMST' })))
  })

  it('geeft bij een ouder versienummer terug wat er nu staat', async () => {
    await doe(aanbieder, BEWAAR, { dossierId: id, versie: 1, inhoud: voorbeeldmelding(vandaag) })
    expect(await doe(aanbieder, BEWAAR, { dossierId: id, versie: 1, inhoud: {} })).toMatchObject({ __typename: 'VersieConflict', versie: 2 })
  })

  // @eis R-WK-16
  it('bewaart wie de cliënt is alleen versleuteld, en laat het de aanbieder zelf lezen', async () => {
    const [rij] = (await o.eigenaar.query('select inhoud::text || coalesce(client_versleuteld, $1) as alles from melding', [''])) as { alles: string }[]
    expect(rij?.alles).not.toContain('KANARIE')
    expect(await aanbieder.vraag('query ($id: ID!) { dossier(id: $id) { melding { client { naam geboortedatum } } } }', { id })).toMatchObject({ dossier: { melding: { client: { naam: 'KANARIE Cliëntnaam', geboortedatum: '1961-04-09' } } } })
  })

  // @eis R-WK-10, R-WK-13, R-WK-18
  it('verstuurt één keer, ook bij twee keer klikken', async () => {
    const sleutel = randomUUID()
    const [een, twee] = [await doe(aanbieder, INDIENEN, { dossierId: id, versie: 2, sleutel }), await doe(aanbieder, INDIENEN, { dossierId: id, versie: 2, sleutel })]
    expect(een).toMatchObject({ __typename: 'DossierGewijzigd', dossier: { stand: 'gemeld', melding: { teLaat: false }, termijnen: [{ soort: 'melden', voldaanOp: vandaag }] } })
    expect(een).toMatchObject({ dossier: { melding: { inhoud: { anderen: [{ functie: 'begeleider avonddienst' }], datumGebeurtenis: vandaag }, ingediendOp: expect.any(String) } } })
    expect(twee).toEqual(een)
  })

  // @eis R-WK-33, R-WK-38
  it('opent met de ontvangstbevestiging elf onderdelen en zes weken, en start de vier weken van art. 6 lid 3', async () => {
    const uit = await doe(toezicht, BEVESTIG, { dossierId: id, toelichting: '' })
    expect(uit).toMatchObject({ __typename: 'DossierGewijzigd', dossier: { stand: 'zelfonderzoek' } })
    expect(uit.dossier.termijnen.find((t) => t.soort === 'actiebericht')?.startOp).toBe(vandaag)
    const termijn = uit.dossier.termijnen.find((t) => t.soort === 'zelfonderzoek')
    expect(termijn?.startOp).toBe(vandaag)
    expect(termijn && termijn.eindOp >= plusDagen(vandaag, 42)).toBe(true)
    const eigen = await aanbieder.vraag<{ dossier: Uit['dossier'] }>(`query ($id: ID!) { dossier(id: $id) ${DOSSIER} }`, { id })
    expect(eigen.dossier.zelfonderzoek?.secties).toHaveLength(11)
    expect(eigen.dossier.berichten.map((b) => b.soort).sort()).toEqual(['melding_ontvangen', 'ontvangstbevestiging'])
    expect(eigen.dossier.berichten.find((b) => b.soort === 'ontvangstbevestiging')?.tekst).toMatch(/SHA-256\): [0-9a-f]{64}/)
  })

  it('kan niet twee keer', async () => {
    expect(await doe(toezicht, BEVESTIG, { dossierId: id, toelichting: '' })).toMatchObject({ __typename: 'StapNietToegestaan', stand: 'zelfonderzoek' })
  })

  // @eis R-WK-16, R-WK-34
  it('houdt voor de gemeente alles dicht behalve de kop en haar eigen bericht', async () => {
    const gemeente = await o.als('contactambtenaar')
    const { dossier } = await gemeente.vraag<{ dossier: Uit['dossier'] & { melding: null } }>(`query ($id: ID!) { dossier(id: $id) ${DOSSIER} }`, { id })
    expect(dossier).toMatchObject({ stand: 'zelfonderzoek', melding: null, zelfonderzoek: null, berichten: [{ soort: 'kennisgeving_college' }] })
  })

  it('antwoordt een andere aanbieder gelijk bij dit dossier en bij een dat er niet is', async () => {
    const ander = await o.als('onderzoeker-linde')
    const vreemd = await doe(ander, BEWAAR, { dossierId: id, versie: 2, inhoud: {} })
    expect(vreemd).toEqual(await doe(ander, BEWAAR, { dossierId: `Dossier_${randomUUID()}`, versie: 2, inhoud: {} }))
    expect(vreemd).toMatchObject({ __typename: 'NietGevonden' })
  })

  // @eis R-WK-9
  it('neemt een te late melding aan en vraagt waarom', async () => {
    const toen = plusDagen(vandaag, -20)
    const begin = await doe(aanbieder, BEWAAR, { inhoud: voorbeeldmelding(toen) })
    expect(await doe(aanbieder, INDIENEN, { dossierId: begin.dossier.id, versie: 1 })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'redenLaat', code: 'VERPLICHT_VELD' }] })
    await doe(aanbieder, BEWAAR, { dossierId: begin.dossier.id, versie: 1, inhoud: { ...voorbeeldmelding(toen), redenLaat: 'Wij twijfelden of het een calamiteit was.' } })
    expect(await doe(aanbieder, INDIENEN, { dossierId: begin.dossier.id, versie: 2 })).toMatchObject({ dossier: { stand: 'gemeld', melding: { teLaat: true } } })
  })

  it('schrijft bij elk bericht een mail klaar en bij elke stap een auditregel', async () => {
    const [telling] = (await o.eigenaar.query(`select (select count(*) from bericht)::int as berichten, (select count(distinct bericht_id) from postuit)::int as post, (select count(*) from auditregel where soort in ('melding_ingediend', 'ontvangst_bevestigd'))::int as audit`)) as Record<string, number>[]
    expect(telling).toEqual({ berichten: 4, post: 4, audit: 3 })
  })
})
