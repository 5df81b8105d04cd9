import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { zetDossier } from '../hulp/dossier.ts'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'

let o: Opstelling
let id: string
beforeAll(async () => {
  o = await maakOpstelling()
  ;({ dossierId: id } = await zetDossier(o))
})
afterAll(() => o.stop())

interface Regel { soort: string, rol: string, zaaknummer: string, gebruiker: { functie: string, organisatie: { naam: string } } }
const INZAGE = `query ($id: ID!, $first: Int!, $after: String, $van: Date, $tot: Date) {
  auditregels(dossierId: $id, first: $first, after: $after, van: $van, tot: $tot) { edges { node { soort rol zaaknummer gebruiker { functie organisatie { naam } } } } pageInfo { hasNextPage endCursor } } }`
const kijk = async (wie: string, extra: object = {}) => (await (await o.als(wie)).vraag<{ auditregels: { edges: { node: Regel }[], pageInfo: { endCursor: string | null } } }>(INZAGE, { id, first: 10, ...extra })).auditregels
const open = async (wie: string): Promise<void> => { await (await o.als(wie)).vraag('query ($id: ID!) { dossier(id: $id) { id } }', { id }) }

describe('inzage in wie een dossier opende', () => {
  it('noemt functie, organisatie en wat, het nieuwste bovenaan, en legt ook het kijken vast', async () => {
    await open('onderzoeker')
    await open('toezichthouder')
    expect((await kijk('toezichthouder')).edges.map(({ node }) => [node.soort, node.gebruiker.functie, node.gebruiker.organisatie.naam])).toEqual([
      ['dossier_geopend', 'toezichthouder Wmo', 'Toezicht Wmo Westerkwartier'], ['dossier_geopend', expect.any(String), expect.any(String)],
    ])
    expect((await kijk('toezichthouder')).edges.map(({ node }) => [node.soort, node.rol])).toEqual([['inzage_geopend', 'toezichthouder'], ['dossier_geopend', 'toezichthouder'], ['dossier_geopend', 'onderzoeker']])
  })

  it('bladert zonder een regel te missen of dubbel te tonen', async () => {
    const alle = (await kijk('toezichthouder')).edges.length
    const eerste = await kijk('toezichthouder', { first: 2 })
    const rest = await kijk('toezichthouder', { after: eerste.pageInfo.endCursor })
    expect(eerste.edges.length + rest.edges.length).toBe(alle + 1)
  })

  it('beperkt tot een periode, op Nederlandse dagen', async () => {
    expect((await kijk('toezichthouder', { van: '2000-01-01', tot: '2000-12-31' })).edges).toEqual([])
    expect((await kijk('toezichthouder', { van: '2000-01-01' })).edges.length).toBeGreaterThan(2)
  })

  it('gaat met het dossier mee naar een andere toezichthouder', async () => {
    const [{ id: elders }] = (await o.eigenaar.query(`insert into organisatie (naam, soort) values ('Toezicht Elders', 'toezichthouder') returning id`)) as [{ id: string }]
    await o.eigenaar.query(`insert into gebruiker (organisatie_id, iss, sub, rol, functie) select $1, iss, 'toezichthouder-elders', 'toezichthouder', 'toezichthouder' from gebruiker limit 1`, [elders])
    const voor = (await kijk('toezichthouder')).edges.length
    await o.eigenaar.query('update dossier set toezichthouder_id = $1 where id = $2', [elders, id.slice(8)])
    expect((await kijk('toezichthouder-elders')).edges.length).toBe(voor + 1)
    expect((await kijk('toezichthouder')).edges).toEqual([])
    await o.eigenaar.query(`update dossier set toezichthouder_id = (select organisatie_id from gebruiker where sub = 'toezichthouder') where id = $1`, [id.slice(8)])
  })

  it('is er alleen voor de toezichthouder van het dossier', async () => {
    for (const wie of ['onderzoeker', 'bestuurder', 'contactambtenaar', 'beheerder']) await expect(kijk(wie)).rejects.toMatchObject({ extensions: { code: 'NIET_TOEGESTAAN' } })
  })

  it('zegt van elke regel ook wie dat toen was, waarmee, in welke sessie, wat voor handeling het was en waarop de toegang berust', async () => {
    const wie = await o.als('toezichthouder')
    wie.context.rij = { ...wie.context.rij, spoor: { weergave: 'toezichthouder Wmo, Toezicht Wmo Westerkwartier', applicatie: 'portal', sessie: 'a'.repeat(24) } }
    await wie.vraag('query ($id: ID!) { dossier(id: $id) { id } }', { id })
    const velden = 'gebeurtenisId gebruikerWeergave applicatie sessieId noodprocedure actie gegevenscategorieen autorisatiegrond soort'
    const uit = await wie.vraag<{ auditregels: { edges: { node: Record<string, unknown> }[] } }>(`query ($id: ID!) { auditregels(dossierId: $id, first: 1) { edges { node { ${velden} } } } }`, { id })
    expect(uit.auditregels.edges[0]?.node).toEqual({
      gebeurtenisId: expect.stringMatching(/^[0-9a-f-]{36}$/), gebruikerWeergave: 'toezichthouder Wmo, Toezicht Wmo Westerkwartier', applicatie: 'portal', sessieId: 'a'.repeat(24), noodprocedure: false,
      actie: 'R', gegevenscategorieen: ['procedure', 'melding'], autorisatiegrond: 'rol:toezichthouder/dossier_geopend', soort: 'dossier_geopend',
    })
  })
})

describe('het logboek om mee te nemen', () => {
  const EXPORT = 'query ($id: ID!, $van: Date, $tot: Date) { auditexport(dossierId: $id, van: $van, tot: $tot) { nr soort actie zaaknummer gegevenscategorieen autorisatiegrond gebruiker { functie organisatie { naam } } } }'
  const haal = async (wie: string, extra: object = {}) => (await (await o.als(wie)).vraag<{ auditexport: { nr: number, soort: string, actie: string, zaaknummer: string }[] }>(EXPORT, { id, ...extra })).auditexport

  it('is heel, in de volgorde van de pagina, en wordt zelf vastgelegd', async () => {
    const alle: string[] = []
    for (let na: string | null = null; ;) {
      const { edges, pageInfo } = await kijk('toezichthouder', { first: 3, after: na })
      alle.push(...edges.map(({ node }) => node.soort))
      if (edges.length < 3) break
      na = pageInfo.endCursor
    }
    const uit = await haal('toezichthouder')
    expect(uit.length).toBe(alle.length + 1)
    expect(uit.map(({ nr }) => nr)).toEqual(uit.map(({ nr }) => nr).sort((a, b) => b - a))
    expect(new Set(uit.map(({ zaaknummer }) => zaaknummer)).size).toBe(1)
    expect((await haal('toezichthouder'))[0]).toMatchObject({ soort: 'inzage_geexporteerd', actie: 'E', gegevenscategorieen: ['logboek'] })
  })

  it('beperkt tot een periode, en is er alleen voor de toezichthouder van het dossier', async () => {
    expect(await haal('toezichthouder', { tot: '2000-12-31' })).toEqual([])
    expect(await haal('toezichthouder-hvb')).toEqual([])
    for (const wie of ['onderzoeker', 'bestuurder', 'contactambtenaar', 'beheerder']) await expect(haal(wie)).rejects.toMatchObject({ extensions: { code: 'NIET_TOEGESTAAN' } })
  })
})
