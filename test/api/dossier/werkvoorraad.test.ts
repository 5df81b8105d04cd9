import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { datumVan } from '../../../api/src/kalender/vandaag.ts'
import { zetDossier } from '../hulp/dossier.ts'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'

let o: Opstelling
const vandaag = datumVan(new Date())

beforeAll(async () => {
  o = await maakOpstelling()
  const zet = async (stand: string, dagen: number, aanbieder?: string): Promise<void> => {
    const { dossierId } = await zetDossier(o, aanbieder, stand)
    await o.eigenaar.query('update dossier set volgende_termijn_op = $2 where id = $1', [dossierId.slice(8), stand === 'afgesloten' ? '9999-12-31' : plusDagen(vandaag, dagen)])
  }
  await zet('gemeld', -3)
  await zet('gemeld', 0, 'Thuiszorg De Linde')
  await zet('zelfonderzoek', 7)
  await zet('aanvullen', 8, 'Thuiszorg De Linde')
  await zet('ingediend', 20)
  await zet('afgesloten', 0)
  await zet('concept', 1, 'Begeleiding Veldzicht')
  await o.eigenaar.query(`with n as (insert into organisatie (naam, soort) values ('Toezicht Elders', 'toezichthouder') returning id)
    insert into gebruiker (organisatie_id, iss, sub, rol, functie) select id, 'http://localhost:4999/oidc', 'toezichthouder-elders', 'toezichthouder', 'toezichthouder Wmo' from n`)
})
afterAll(() => o.stop())

const TELLING = 'query ($filter: DossierFilter) { dossierTelling(filter: $filter) { gevonden open teLaat binnenZevenDagen teBevestigen teBeoordelen bijAanbieder } }'
const tel = async (wie: string, filter?: object) => (await (await o.als(wie)).vraag<{ dossierTelling: Record<string, number> }>(TELLING, { filter })).dossierTelling

describe('de telling boven de werkvoorraad', () => {
  // @eis R-WK-2
  it('telt open dossiers naar termijn en naar wie aan zet is', async () => {
    expect(await tel('toezichthouder')).toEqual({ gevonden: 5, open: 5, teLaat: 1, binnenZevenDagen: 2, teBevestigen: 2, teBeoordelen: 1, bijAanbieder: 2 })
  })

  it('telt ook hoeveel dossiers aan het filter voldoen', async () => {
    expect(await tel('toezichthouder', { stand: ['afgesloten'] })).toMatchObject({ gevonden: 1, open: 5 })
    expect(await tel('toezichthouder', { termijnVan: vandaag, termijnTot: plusDagen(vandaag, 8) })).toMatchObject({ gevonden: 3, open: 5 })
    expect(await tel('toezichthouder', { stand: ['gemeld', 'aanvullen'], voorzieningsoort: 'beschermd_wonen' })).toMatchObject({ gevonden: 3 })
    expect(await tel('toezichthouder', { voorzieningsoort: 'hulpmiddel' })).toMatchObject({ gevonden: 0, open: 5 })
  })

  it('telt voor iedereen alleen de eigen dossiers', async () => {
    expect(await tel('onderzoeker-linde')).toMatchObject({ open: 2 })
    expect(await tel('contactambtenaar')).toMatchObject({ open: 5 })
    expect(await tel('toezichthouder-elders')).toEqual({ gevonden: 0, open: 0, teLaat: 0, binnenZevenDagen: 0, teBevestigen: 0, teBeoordelen: 0, bijAanbieder: 0 })
  })

  it('geeft evenveel dossiers als de lijst', async () => {
    for (const filter of [{}, { stand: ['gemeld'] }, { termijnTot: vandaag }]) {
      const { dossiers } = await (await o.als('toezichthouder')).vraag<{ dossiers: { edges: unknown[] } }>('query ($filter: DossierFilter) { dossiers(first: 100, filter: $filter) { edges { cursor } } }', { filter })
      expect([filter, (await tel('toezichthouder', filter))['gevonden']]).toEqual([filter, dossiers.edges.length])
    }
  })
})

describe('de keuzelijsten van het filter', () => {
  const namen = async (wie: string, soort: string) => (await (await o.als(wie)).vraag<{ organisaties: { naam: string }[] }>('query ($soort: String!) { organisaties(soort: $soort) { id naam } }', { soort })).organisaties.map(({ naam }) => naam)

  it('geven de aanbieders en gemeenten van de eigen dossiers, op naam', async () => {
    expect(await namen('toezichthouder', 'aanbieder')).toEqual(['Elzenpad Beschermd Wonen', 'Thuiszorg De Linde'])
    expect(await namen('toezichthouder', 'gemeente')).toEqual(['Gemeente Westerkwartier'])
  })

  it('laten een aanbieder met alleen een concept weg', async () => {
    expect(await namen('toezichthouder', 'aanbieder')).not.toContain('Begeleiding Veldzicht')
    expect(await namen('eenpersoons', 'aanbieder')).toEqual(['Begeleiding Veldzicht'])
  })

  it('zijn leeg voor een andere toezichthouder', async () => {
    expect(await namen('toezichthouder-elders', 'aanbieder')).toEqual([])
    expect(await namen('toezichthouder-elders', 'gemeente')).toEqual([])
  })

  it('kennen geen andere soort', async () => {
    await expect(namen('toezichthouder', 'toezichthouder')).rejects.toThrow('Vraag aanbieder of gemeente')
  })
})

describe('bladeren', () => {
  const BLAD = 'query ($first: Int!, $after: String, $before: String) { dossiers(first: $first, after: $after, before: $before) { edges { cursor node { zaaknummer } } pageInfo { hasNextPage endCursor } } }'
  interface Blad { edges: { cursor: string, node: { zaaknummer: string } }[], pageInfo: { hasNextPage: boolean, endCursor: string | null } }
  const blad = async (variabelen: object) => (await (await o.als('toezichthouder')).vraag<{ dossiers: Blad }>(BLAD, variabelen as Record<string, unknown>)).dossiers

  it('gaat heen en terug langs dezelfde dossiers', async () => {
    const heen = [await blad({ first: 2 })]
    while (heen.at(-1)?.pageInfo.hasNextPage) heen.push(await blad({ first: 2, after: heen.at(-1)?.pageInfo.endCursor }))
    expect(heen.flatMap((b) => b.edges).length).toBe(6)
    for (let nr = heen.length - 1; nr > 0; nr -= 1) {
      const terug = await blad({ first: 2, before: heen[nr]?.edges[0]?.cursor })
      expect(terug.edges).toEqual(heen[nr - 1]?.edges)
    }
    expect((await blad({ first: 2, before: heen[0]?.edges[0]?.cursor })).edges).toEqual([])
  })

  it('weigert twee kanten tegelijk en een plaats die niet bestaat', async () => {
    const { endCursor } = (await blad({ first: 1 })).pageInfo
    await expect(blad({ first: 1, after: endCursor, before: endCursor })).rejects.toThrow('niet allebei')
    await expect(blad({ first: 1, before: 'x' })).rejects.toThrow('Begin weer bij het begin')
  })
})
