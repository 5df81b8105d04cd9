import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { datumVan } from '../../../api/src/kalender/vandaag.ts'
import { voorbeeldmelding } from '../hulp/melding.ts'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'
import { stuur } from '../zelfonderzoek/hulp.ts'

const VANDAAG = datumVan(new Date())
const CLIENT = { clientNaam: 'KANARIE Cliëntnaam', clientGeboortedatum: '1961-04-09' }
const ZAKEN = 'query ($id: ID!) { betrokkenezaken(betrokkeneId: $id) { betrokkeneId dossierId zaaknummer hoedanigheid overeenkomst } }'
const INZAGE = `query ($ids: [ID!]!, $first: Int!, $after: String, $van: Date, $tot: Date) {
  betrokkeneinzage(betrokkeneIds: $ids, first: $first, after: $after, van: $van, tot: $tot) { edges { node { soort zaaknummer onderwerp gebruiker { functie organisatie { naam } } } } pageInfo { hasNextPage endCursor } } }`

interface Zaak { betrokkeneId: string, dossierId: string, zaaknummer: string, hoedanigheid: string, overeenkomst: string }
interface Regel { soort: string, zaaknummer: string, onderwerp: string | null, gebruiker: { functie: string, organisatie: { naam: string } } }
interface Bladzijde { edges: { node: Regel }[], pageInfo: { hasNextPage: boolean, endCursor: string | null } }

let o: Opstelling
/** Dossiers by what is different in them about the cliënt. */
const dossiers: Record<string, string> = {}
beforeAll(async () => {
  o = await maakOpstelling()
  dossiers['hier'] = await meld(CLIENT)
  dossiers['anders geschreven'] = await meld({ ...CLIENT, clientNaam: 'Mw. clientnaam, Kanarie' })
  dossiers['andere naam'] = await meld({ ...CLIENT, clientNaam: 'KANARIE Anders' })
  dossiers['andere dag'] = await meld({ ...CLIENT, clientGeboortedatum: '1961-04-10' })
})
afterAll(() => o.stop())

async function meld(client: object): Promise<string> {
  const doe = (mutatie: string) => stuur(o, mutatie, '... on DossierGewijzigd { dossier { id } }')
  const { dossier } = (await doe('meldingBewaren')('onderzoeker', { inhoud: { ...voorbeeldmelding(VANDAAG), ...client } })) as unknown as { dossier: { id: string } }
  await doe('meldingIndienen')('onderzoeker', { dossierId: dossier.id, versie: 1 })
  return dossier.id
}

const zet = async (dossierId: string, persoon: object): Promise<void> => {
  expect(await stuur(o, 'betrokkeneBewaren', '... on DossierGewijzigd { dossier { id } }')('toezichthouder', { dossierId, contact: '', geboortedatum: '', ...persoon })).toMatchObject({ __typename: 'DossierGewijzigd' })
}
const client = async (naam: string): Promise<string> => {
  const [rij] = (await o.eigenaar.query('select id from betrokkene where dossier_id = $1 and uit_melding', [dossiers[naam]?.slice(8)])) as { id: string }[]
  return `Betrokkene_${rij?.id}`
}
const zaken = async (id: string, wie = 'toezichthouder'): Promise<Zaak[]> => (await (await o.als(wie)).vraag<{ betrokkenezaken: Zaak[] }>(ZAKEN, { id })).betrokkenezaken
const kort = (lijst: readonly Zaak[]): [string, string][] => lijst.map(({ dossierId, overeenkomst }) => [Object.entries(dossiers).find(([, id]) => id === dossierId)?.[0] ?? '?', overeenkomst])
const kijk = async (ids: string[], extra: object = {}, wie = 'toezichthouder'): Promise<Bladzijde> => (await (await o.als(wie)).vraag<{ betrokkeneinzage: Bladzijde }>(INZAGE, { ids, first: 50, ...extra })).betrokkeneinzage
const open = async (wie: string, naam: string): Promise<void> => { await (await o.als(wie)).vraag('query ($id: ID!) { dossier(id: $id) { id } }', { id: dossiers[naam] }) }

describe('de zaken van een betrokkene', () => {
  it('zijn die met dezelfde naam en geboortedatum, hoe ook geschreven, en daarna wat erop lijkt', async () => {
    expect(kort(await zaken(await client('hier')))).toEqual([['hier', 'deze'], ['anders geschreven', 'zelfde'], ['andere naam', 'geboortedatum']])
    await zet(dossiers['andere dag'] ?? '', { hoedanigheid: 'naaste', naam: 'Cliëntnaam KANARIE' })
    expect(kort(await zaken(await client('hier')))).toEqual([['hier', 'deze'], ['anders geschreven', 'zelfde'], ['andere naam', 'geboortedatum'], ['andere dag', 'naam']])
  })

  it('tellen elk dossier één keer, ook als de persoon er twee keer in staat', async () => {
    await zet(dossiers['anders geschreven'] ?? '', { hoedanigheid: 'ander', naam: 'Een bijnaam', geboortedatum: '1961-04-09' })
    expect(kort(await zaken(await client('hier'))).filter(([naam]) => naam === 'anders geschreven')).toEqual([['anders geschreven', 'zelfde']])
  })

  it('zijn er niet voor een ander, en een zaak waarvan iemand is uitgesloten staat er niet bij', async () => {
    const wie = await client('hier')
    expect(await zaken(wie, 'toezichthouder-hvb')).toEqual([])
    for (const rol of ['onderzoeker', 'bestuurder', 'contactambtenaar', 'beheerder', 'coordinator']) await expect(zaken(wie, rol)).rejects.toMatchObject({ extensions: { code: 'NIET_TOEGESTAAN' } })
    await o.eigenaar.query(`insert into uitsluiting (dossier_id, aanbieder_id, toezichthouder_id, gebruiker_id, organisatie_id, reden, door)
      select d.id, d.aanbieder_id, d.toezichthouder_id, g.id, g.organisatie_id, 'Familie.', g.id from dossier d, gebruiker g where d.id = $1 and g.sub = 'toezichthouder-collega'`, [dossiers['anders geschreven']?.slice(8)])
    expect(kort(await zaken(wie, 'toezichthouder-collega'))).toEqual([['hier', 'deze'], ['andere naam', 'geboortedatum'], ['andere dag', 'naam']])
    const gezien = await kijk([wie, await client('anders geschreven')], {}, 'toezichthouder-collega')
    expect(new Set(gezien.edges.map(({ node }) => node.zaaknummer)).size).toBe(1)
  })

  it('laten in de database niets achter waarmee iemand te zoeken is', async () => {
    const kolommen = (await o.eigenaar.query(`select column_name from information_schema.columns where table_schema = 'public' and table_name = 'betrokkene' order by 1`)) as { column_name: string }[]
    expect(kolommen.map(({ column_name }) => column_name).filter((naam) => /hash|index|naam|geboorte|hmac/.test(naam))).toEqual([])
  })
})

describe('wie de gegevens van een cliënt zag', () => {
  it('noemt over zijn zaken heen functie, organisatie en wat, het nieuwste bovenaan, en legt het kijken in elke zaak vast', async () => {
    const ids = [await client('hier'), await client('anders geschreven')]
    await open('onderzoeker', 'anders geschreven')
    await open('toezichthouder', 'hier')
    await open('toezichthouder', 'andere naam')
    const { edges } = await kijk(ids)
    expect(edges.slice(0, 2).map(({ node: { soort, gebruiker } }) => [soort, gebruiker.functie, gebruiker.organisatie.naam])).toEqual([
      ['dossier_geopend', 'toezichthouder Wmo', 'Toezicht Wmo Westerkwartier'], ['dossier_geopend', expect.any(String), 'Elzenpad Beschermd Wonen'],
    ])
    expect(new Set(edges.map(({ node }) => node.zaaknummer)).size).toBe(2)
    expect(edges.map(({ node }) => node.soort)).toEqual(expect.arrayContaining(['melding_begonnen', 'melding_ingediend']))
    const gekeken = (await kijk(ids)).edges.filter(({ node }) => node.soort === 'inzage_geopend' && node.onderwerp?.startsWith('betrokkene '))
    expect(new Set(gekeken.map(({ node }) => node.zaaknummer)).size).toBe(2)
  })

  it('bladert zonder een regel te missen of dubbel te tonen, en legt een volgende bladzijde niet nog eens vast', async () => {
    const ids = [await client('hier'), await client('andere naam')]
    const alle = (await kijk(ids)).edges.length
    const eerste = await kijk(ids, { first: 3 })
    const rest = await kijk(ids, { after: eerste.pageInfo.endCursor })
    // The first look added a line to each of the two cases.
    expect(eerste.edges.length + rest.edges.length).toBe(alle + 2)
    expect((await kijk(ids)).edges.length).toBe(alle + 4)
  })

  it('beperkt tot een periode, en is leeg als er toen niets was', async () => {
    expect((await kijk([await client('hier')], { van: '2000-01-01', tot: '2000-12-31' })).edges).toEqual([])
  })

  it('geeft een ander niets, vraagt ten minste één en hoogstens vijftig personen, en weigert wat geen persoon is', async () => {
    const wie = await client('hier')
    expect((await kijk([wie], {}, 'toezichthouder-hvb')).edges).toEqual([])
    for (const rol of ['onderzoeker', 'contactambtenaar', 'beheerder']) await expect(kijk([wie], {}, rol)).rejects.toMatchObject({ extensions: { code: 'NIET_TOEGESTAAN' } })
    for (const ids of [[], Array.from({ length: 51 }, () => wie)]) await expect(kijk(ids)).rejects.toMatchObject({ extensions: { code: 'PAGINA_ONGELDIG' } })
    await expect(kijk([dossiers['hier'] ?? ''])).rejects.toMatchObject({ extensions: { code: 'ID_ONGELDIG' } })
  })

  it('blijft te vragen als het gebruik is beperkt, en na wissen alleen nog voor de zaak zelf', async () => {
    const wie = await client('hier')
    await o.eigenaar.query(`update betrokkene set omvang = 'gegevens', beperkt_op = now() where id = any($1)`, [[wie.slice(11), (await client('anders geschreven')).slice(11)]])
    expect(kort(await zaken(wie)).slice(0, 2)).toEqual([['hier', 'deze'], ['anders geschreven', 'zelfde']])
    await o.eigenaar.query(`update betrokkene set gewist_op = now() where id = $1`, [(await client('anders geschreven')).slice(11)])
    expect(kort(await zaken(wie)).slice(0, 2)).not.toContainEqual(['anders geschreven', 'zelfde'])
    await o.eigenaar.query('update melding set client_versleuteld = null where dossier_id = $1', [dossiers['hier']?.slice(8)])
    await o.eigenaar.query(`update betrokkene set gewist_op = now() where id = $1`, [wie.slice(11)])
    expect(kort(await zaken(wie))).toEqual([['hier', 'deze']])
    expect((await kijk([wie])).edges.length).toBeGreaterThan(3)
  })
})
