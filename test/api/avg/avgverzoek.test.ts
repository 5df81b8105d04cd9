import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { plusMaanden } from '@zelfonderzoek/validation/kalender/dagen'
import { datumVan } from '../../../api/src/kalender/vandaag.ts'
import { voorbeeldmelding } from '../hulp/melding.ts'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'
import { stuur, type Uitkomst } from '../zelfonderzoek/hulp.ts'

const VANDAAG = datumVan(new Date())
const DOSSIER = `... on DossierGewijzigd { dossier { id beperkt handelingen melding { client { naam contact geboortedatum } } rectificaties { verbetering { plaats wordt } }
  betrokkenen { id hoedanigheid uitMelding versie omvang beperktOp gewistOp gegevens { naam contact geboortedatum } }
  avgverzoeken { id soort vraag hoedanigheid ontvangenOp uiterlijkOp identiteitWijze identiteitOp verlengdOp besluit gronden motivering omvang wiswijze zaaknummer } } }`

interface Betrokkene { id: string; hoedanigheid: string; uitMelding: boolean; versie: number; omvang: string | null; gewistOp: string | null; gegevens: { naam: string; contact: string; geboortedatum: string } | null }
interface Verzoek { id: string; soort: string; vraag: string; uiterlijkOp: string; verlengdOp: string | null; besluit: string | null; gronden: string[]; zaaknummer: string }
interface Dossier { id: string; beperkt: boolean; handelingen: string[]; melding: { client: { naam: string } | null }; rectificaties: { verbetering: { plaats: string; wordt: string } }[]; betrokkenen: Betrokkene[]; avgverzoeken: Verzoek[] }

let o: Opstelling
let dossierId: string
beforeAll(async () => {
  o = await maakOpstelling()
  dossierId = await meld()
})
afterAll(() => o.stop())

const doe = (mutatie: string) => stuur(o, mutatie, DOSSIER)
const uitDossier = (uit: Uitkomst): Dossier => {
  if (uit.__typename !== 'DossierGewijzigd') throw new Error(JSON.stringify(uit))
  return uit['dossier'] as Dossier
}

/** A melding that was sent in, with a cliënt who stands encrypted beside it. */
async function meld(): Promise<string> {
  const bewaard = uitDossier(await doe('meldingBewaren')('onderzoeker', { inhoud: { ...voorbeeldmelding(VANDAAG), omschrijving: 'Kees Kanariebroer belde. Mevrouw Cliëntnaam lag buiten.' } }))
  uitDossier(await doe('meldingIndienen')('onderzoeker', { dossierId: bewaard.id, versie: 1 }))
  return bewaard.id
}

async function lees(wie = 'toezichthouder', id = dossierId): Promise<Dossier> {
  return (await (await o.als(wie)).vraag<{ dossier: Dossier }>(`query ($id: ID!) { dossier(id: $id) { ${DOSSIER.slice(DOSSIER.indexOf('dossier {') + 9, -4)} } }`, { id })).dossier
}

/** Writes a request down for somebody, with the identity seen. */
async function vraag(soort: string, betrokkeneId: string, identiteit = true): Promise<Verzoek> {
  const na = uitDossier(await doe('avgverzoekVastleggen')('toezichthouder', { betrokkeneId, soort, ontvangenOp: VANDAAG, vraag: `KANARIE verzoek om ${soort}` }))
  const verzoek = na.avgverzoeken.at(-1) as Verzoek
  if (identiteit) await doe('avgidentiteitVastleggen')('toezichthouder', { avgverzoekId: verzoek.id, wijze: 'vertoond' })
  return verzoek
}

const besluit = (avgverzoekId: string, input: object): Promise<Uitkomst> => doe('avgverzoekBesluiten')('toezichthouder', { avgverzoekId, motivering: 'Zo is het gewogen.', ...input })
const client = async (): Promise<Betrokkene> => (await lees()).betrokkenen.find((b) => b.uitMelding) as Betrokkene

describe('het register van betrokkenen', () => {
  // @eis R-WK-25, R-WK-5, R-HVB-66c
  it('heeft de cliënt van de melding, en wie de toezichthouder erbij zet, ook een cliënt die nog geen voorziening heeft', async () => {
    expect(await client()).toMatchObject({ hoedanigheid: 'client', versie: 1, gegevens: { naam: 'KANARIE Cliëntnaam', geboortedatum: '1961-04-09' } })
    const na = uitDossier(await doe('betrokkeneBewaren')('toezichthouder', { dossierId, hoedanigheid: 'naaste', naam: 'Kees Kanariebroer', contact: 'kees@kanarie.invalid' }))
    expect(na.betrokkenen.map(({ hoedanigheid, gegevens }) => [hoedanigheid, gegevens?.naam])).toEqual([['client', 'KANARIE Cliëntnaam'], ['naaste', 'Kees Kanariebroer']])
    const aanvrager = uitDossier(await doe('betrokkeneBewaren')('toezichthouder', { dossierId: await meld(), hoedanigheid: 'aanvrager', naam: 'Iemand die alleen vroeg' }))
    expect(aanvrager.betrokkenen.map(({ hoedanigheid, uitMelding }) => [hoedanigheid, uitMelding])).toEqual([['client', true], ['aanvrager', false]])
    expect(await doe('betrokkeneBewaren')('toezichthouder', { dossierId, hoedanigheid: 'naaste', naam: ' ' })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'naam' }] })
  })

  it('ziet alleen de toezichthouder, en in de tabellen staat het nergens leesbaar', async () => {
    expect((await lees('onderzoeker')).betrokkenen).toEqual([])
    expect((await (await o.als('onderzoeker')).antwoord('mutation { betrokkeneBewaren(input: { dossierId: "Dossier_x", hoedanigheid: "naaste", naam: "x", sleutel: "00000000-0000-4000-8000-000000000000" }) { __typename } }')).errors?.[0]?.extensions['code']).toBe('NIET_TOEGESTAAN')
    const [rij] = (await o.eigenaar.query(`select (select string_agg(b::text, '') from betrokkene b) || coalesce((select string_agg(v::text, '') from avgverzoek v), '') as alles`)) as { alles: string }[]
    expect(rij?.alles).not.toMatch(/kanarie/i)
  })
})

describe('een verzoek', () => {
  it('krijgt een maand, en na een verlenging drie; verlengen kan één keer, binnen de eerste maand en met een reden', async () => {
    const { id } = await vraag('inzage', (await client()).id)
    const kort = await lees().then((d) => d.avgverzoeken.find((v) => v.id === id))
    expect(kort?.uiterlijkOp.slice(0, 7)).toBe(plusMaanden(VANDAAG, 1).slice(0, 7))
    expect(await doe('avgverzoekVerlengen')('toezichthouder', { avgverzoekId: id, motivering: '' })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'motivering' }] })
    const lang = uitDossier(await doe('avgverzoekVerlengen')('toezichthouder', { avgverzoekId: id, motivering: 'Het dossier is groot.' })).avgverzoeken.find((v) => v.id === id)
    expect(lang && kort && lang.uiterlijkOp > kort.uiterlijkOp && lang.verlengdOp !== null).toBe(true)
    expect(await doe('avgverzoekVerlengen')('toezichthouder', { avgverzoekId: id, motivering: 'Nog een keer.' })).toMatchObject({ __typename: 'StapNietToegestaan' })
    await o.eigenaar.query(`update avgverzoek set ontvangen_op = '2026-01-05', verlengd_op = null where id = $1`, [id.slice(11)])
    expect(await doe('avgverzoekVerlengen')('toezichthouder', { avgverzoekId: id, motivering: 'Te laat.' })).toMatchObject({ __typename: 'StapNietToegestaan', bericht: expect.stringContaining('5 februari 2026') })
    expect((await besluit(id, { besluit: 'toegewezen' })).__typename).toBe('DossierGewijzigd')
    expect(await besluit(id, { besluit: 'toegewezen' })).toMatchObject({ __typename: 'StapNietToegestaan' })
  })

  it('bewaart van de identiteit alleen hoe zij is gezien, en besluit niet zonder', async () => {
    const { id } = await vraag('inzage', (await client()).id, false)
    expect(await besluit(id, { besluit: 'toegewezen' })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ code: 'IDENTITEIT_ONTBREEKT' }] })
    expect(await doe('avgidentiteitVastleggen')('toezichthouder', { avgverzoekId: id, wijze: 'kopie' })).toMatchObject({ __typename: 'InvoerFout' })
    expect(await besluit(id, { besluit: 'geweigerd', gronden: [] })).toMatchObject({ __typename: 'InvoerFout' })
    expect(uitDossier(await besluit(id, { besluit: 'geweigerd', gronden: ['identiteit'] })).avgverzoeken.find((v) => v.id === id)).toMatchObject({ besluit: 'geweigerd', gronden: ['identiteit'] })
    await expect(o.eigenaar.query(`update avgverzoek set besluit = 'geweigerd', gronden = '[]' where id = $1`, [id.slice(11)])).rejects.toThrow('check')
  })

  it('staat in de lijst van alle dossiers, de eerste laatste dag bovenaan', async () => {
    const open = await vraag('inzage', (await client()).id)
    const lijst = async (wie: string, alle: boolean) => (await (await o.als(wie)).vraag<{ avgverzoeken: { edges: { node: { id: string; uiterlijkOp: string; besluit: string | null } }[] } }>('query ($alle: Boolean!) { avgverzoeken(first: 50, alle: $alle) { edges { node { id uiterlijkOp besluit zaaknummer hoedanigheid } } } }', { alle })).avgverzoeken.edges.map(({ node }) => node)
    expect((await lijst('toezichthouder', false)).map(({ id }) => id)).toEqual([open.id])
    expect((await lijst('toezichthouder', true)).map(({ uiterlijkOp }) => uiterlijkOp)).toEqual((await lijst('toezichthouder', true)).map(({ uiterlijkOp }) => uiterlijkOp).sort())
    expect(await lijst('toezichthouder-hvb', true)).toEqual([])
    await besluit(open.id, { besluit: 'toegewezen' })
  })

  // @eis R-WK-28, R-WK-26
  it('om inzage of overdraagbaarheid geeft een overzicht waarin anderen zijn afgeschermd', async () => {
    const inzage = await vraag('inzage', (await client()).id)
    const overzicht = async (id: string): Promise<Record<string, unknown>> => (await (await o.als('toezichthouder')).vraag<{ avgoverzicht: Record<string, unknown> }>('query ($id: ID!) { avgoverzicht(avgverzoekId: $id) }', { id })).avgoverzicht
    const uit = await overzicht(inzage.id)
    expect(uit['betrokkene']).toMatchObject({ naam: 'KANARIE Cliëntnaam', contact: 'KANARIE contact' })
    expect(uit['melding']).toMatchObject({ omschrijving: '[afgeschermd] belde. Mevrouw Cliëntnaam lag buiten.' })
    expect(JSON.stringify(uit)).not.toMatch(/kees|kanariebroer|contactpersoon van de aanbieder/i)
    const gelezenDoor = uit['gelezenDoor'] as { rol: string; functie: string; organisatie: string; wat: string; keren: number }[]
    expect(new Set(gelezenDoor.map(({ rol }) => rol))).toEqual(new Set(['onderzoeker', 'toezichthouder']))
    expect(gelezenDoor).toContainEqual(expect.objectContaining({ functie: 'toezichthouder Wmo', organisatie: 'Toezicht Wmo Westerkwartier', wat: 'dossier_geopend', keren: expect.any(Number) }))
    const broer = (await lees()).betrokkenen.find((b) => b.hoedanigheid === 'naaste') as Betrokkene
    const vanBroer = await overzicht((await vraag('inzage', broer.id)).id)
    expect(vanBroer).toMatchObject({ betrokkene: { naam: 'Kees Kanariebroer' }, passages: ['Kees Kanariebroer belde.'] })
    expect(JSON.stringify(vanBroer)).not.toMatch(/cliëntnaam/i)
    const mee = await overzicht((await vraag('overdraagbaarheid', (await client()).id)).id)
    expect(Object.keys(mee).sort()).toEqual(['afgeschermd', 'betrokkene', 'dossier', 'verzoek'])
  })

  it('geeft geen overzicht zonder identiteit, na een weigering, of aan een ander', async () => {
    const { id } = await vraag('inzage', (await client()).id, false)
    const code = async (wie: string): Promise<unknown> => {
      const { data, errors } = await (await o.als(wie)).antwoord('query ($id: ID!) { avgoverzicht(avgverzoekId: $id) }', { id })
      return errors?.[0]?.extensions['code'] ?? data?.['avgoverzicht']
    }
    expect([await code('toezichthouder'), await code('toezichthouder-hvb'), await code('onderzoeker')]).toEqual(['NIET_TOEGESTAAN', null, 'NIET_TOEGESTAAN'])
    await besluit(id, { besluit: 'geweigerd', gronden: ['identiteit'] })
    expect(await code('toezichthouder')).toBe('NIET_TOEGESTAAN')
  })

  // @eis R-WK-29
  it('om rectificatie maakt een nieuwe versie, houdt de oude, en de aanbieder hoort het', async () => {
    const wie = await client()
    const verzoek = await vraag('rectificatie', wie.id)
    const na = uitDossier(await besluit(verzoek.id, { besluit: 'toegewezen', plaats: 'Melding, omschrijving', wordt: 'Mevrouw lag binnen, bij de deur.' }))
    expect(na.rectificaties).toEqual([{ verbetering: { plaats: 'Melding, omschrijving', wordt: 'Mevrouw lag binnen, bij de deur.' } }])
    expect((await lees('onderzoeker')).rectificaties).toEqual(na.rectificaties)
    const beter = uitDossier(await doe('betrokkeneBewaren')('toezichthouder', { dossierId, betrokkeneId: wie.id, hoedanigheid: 'client', naam: 'KANARIE Beter', contact: '', geboortedatum: '1961-05-09', versie: 1 }))
    expect(beter.betrokkenen[0]).toMatchObject({ versie: 2, gegevens: { naam: 'KANARIE Beter', geboortedatum: '1961-05-09' } })
    expect(beter.melding.client?.naam).toBe('KANARIE Beter')
    expect(await o.eigenaar.query('select versie from betrokkeneversie where betrokkene_id = $1', [wie.id.slice(11)])).toEqual([{ versie: 1 }])
    expect(await doe('betrokkeneBewaren')('toezichthouder', { dossierId, betrokkeneId: wie.id, hoedanigheid: 'client', naam: 'Een ander', versie: 1 })).toMatchObject({ __typename: 'VersieConflict', versie: 2 })
    expect(await o.eigenaar.query(`select count(*)::int as n from bericht where soort = 'avg_bericht'`)).toEqual([{ n: 1 }])
  })

  // @eis R-WK-30, R-WK-31
  it('om beperking stopt elk gebruik en geen bewaring, en bezwaar werkt net zo; opheffen kan nadat de betrokkene het hoorde', async () => {
    uitDossier(await doe('ontvangstBevestigen')('toezichthouder', { dossierId, toelichting: '', geenBelang: true }))
    const [z] = (await o.eigenaar.query('select id from zelfonderzoek where dossier_id = $1', [dossierId.slice(8)])) as { id: string }[]
    const zelfonderzoekId = `Zelfonderzoek_${z?.id}`
    const wie = await client()
    const bewaarSectie = (versie: number) => stuur(o, 'sectieBewaren', '... on SectieBewaard { sectie { versie } }')('onderzoeker', { zelfonderzoekId, nummer: 8, versie, inhoud: { conclusies: `Versie ${versie}.`, vrijeTekst: '' } })
    const gegevens = await vraag('beperking', wie.id)
    const deels = uitDossier(await besluit(gegevens.id, { besluit: 'toegewezen', omvang: 'gegevens' }))
    expect([deels.beperkt, deels.melding.client, deels.betrokkenen[0]?.gegevens]).toEqual([false, null, null])
    expect((await lees('onderzoeker')).melding.client).toBeNull()
    expect((await bewaarSectie(1)).__typename).toBe('SectieBewaard')
    const bezwaar = await vraag('bezwaar', wie.id)
    const dicht = uitDossier(await besluit(bezwaar.id, { besluit: 'toegewezen', omvang: 'dossier' }))
    expect([dicht.beperkt, dicht.handelingen.sort()]).toEqual([true, ['avg_behandelen', 'bericht_lezen', 'bewaarstop_zetten', 'dossier_lezen', 'inzage_lezen']])
    expect(await bewaarSectie(2)).toMatchObject({ __typename: 'StapNietToegestaan', code: 'BEPERKT' })
    expect(await stuur(o, 'uitstelVragen', '... on DossierGewijzigd { dossier { id } }')('onderzoeker', { dossierId, gevraagdTot: '2030-01-01', reden: 'Ziek.' })).toMatchObject({ code: 'BEPERKT' })
    expect(await stuur(o, 'basisoorzaakBewaren', '... on BasisoorzaakBewaard { basisoorzaak { id } }')('onderzoeker', { zelfonderzoekId, tekst: 'Iets.', soort: 'basisoorzaak', klasse: '', ecmCode: '' }).catch((e: Error) => e.message)).toMatchObject({ code: 'BEPERKT' })
    expect(await doe('beperkingOpheffen')('toezichthouder', { betrokkeneId: wie.id, motivering: 'Het bezwaar is ingetrokken.', ingelichtOp: '2031-01-01' })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'ingelichtOp' }] })
    const open = uitDossier(await doe('beperkingOpheffen')('toezichthouder', { betrokkeneId: wie.id, motivering: 'Het bezwaar is ingetrokken.', ingelichtOp: VANDAAG }))
    expect([open.beperkt, open.melding.client?.naam]).toEqual([false, 'KANARIE Beter'])
    expect((await bewaarSectie(2)).__typename).toBe('SectieBewaard')
  })

  // @eis R-WK-27
  it('om wissing haalt weg wie het is, met alle oude versies, en laat zien dat het is gebeurd', async () => {
    const wie = await client()
    const verzoek = await vraag('wissing', wie.id)
    await doe('bewaarstopZetten')('toezichthouder', { dossierId, grond: 'klacht', toelichting: 'Er loopt een klacht.' })
    expect(await besluit(verzoek.id, { besluit: 'toegewezen', wiswijze: 'gegevens' })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ code: 'BEWAARSTOP' }] })
    const [stop] = (await o.eigenaar.query('select id from bewaarstop where dossier_id = $1', [dossierId.slice(8)])) as { id: string }[]
    await doe('bewaarstopOpheffen')('toezichthouder', { bewaarstopId: `Bewaarstop_${stop?.id}`, motivering: 'De klacht is afgehandeld.' })
    const na = uitDossier(await besluit(verzoek.id, { besluit: 'deels', gronden: ['wettelijke_taak'], wiswijze: 'gegevens' }))
    expect(na.betrokkenen[0]).toMatchObject({ gegevens: null, gewistOp: expect.any(String) })
    expect(na.melding.client).toBeNull()
    expect(await o.eigenaar.query('select (select count(*)::int from betrokkeneversie) as oud, (select client_versleuteld from melding where dossier_id = $1) as client', [dossierId.slice(8)])).toEqual([{ oud: 0, client: null }])
    expect(na.avgverzoeken.at(-1)).toMatchObject({ besluit: 'deels', vraag: 'KANARIE verzoek om wissing' })
  })

  it('schrijft van elke stap één auditregel, zonder naam of inhoud', async () => {
    const regels = (await o.eigenaar.query(`select soort, onderwerp from auditregel where soort ~ 'avg|betrokkene|beperking' order by nr`)) as { soort: string; onderwerp: string }[]
    expect(new Set(regels.map(({ soort }) => soort))).toEqual(new Set(['betrokkene_toegevoegd', 'betrokkene_gewijzigd', 'avgverzoek_vastgelegd', 'avgidentiteit_vastgesteld', 'avgverzoek_verlengd', 'avgverzoek_besloten', 'avgoverzicht_gemaakt', 'beperking_opgeheven']))
    expect(JSON.stringify(regels)).not.toMatch(/kanarie|gewogen/i)
  })
})
