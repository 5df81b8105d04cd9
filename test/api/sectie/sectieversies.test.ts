import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { zetDossier } from '../hulp/dossier.ts'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'
import { stuur } from '../zelfonderzoek/hulp.ts'

const VERSIES = `query ($id: ID!, $na: String) { sectieversies(sectieId: $id, first: 2, after: $na) { edges { node { soort versie inhoud op door { functie } } } pageInfo { hasNextPage endCursor } } }`
interface Pagina {
  edges: { node: { soort: string; versie: number; inhoud: { conclusies: string }; door: { functie: string } } }[]
  pageInfo: { hasNextPage: boolean; endCursor: string }
}

let o: Opstelling
let zelfonderzoekId: string
let bewaar: ReturnType<typeof stuur>
let sectieId: string
beforeAll(async () => {
  o = await maakOpstelling()
  ;({ zelfonderzoekId } = await zetDossier(o))
  bewaar = stuur(o, 'sectieBewaren', '... on SectieBewaard { sectie { id versie inhoud bewaardDoor { id rol functie organisatie { id naam soort } } } }')
})
afterAll(() => o.stop())

const schrijf = (wie: string, versie: number, conclusies: string, extra: object = {}) => bewaar(wie, { zelfonderzoekId, nummer: 8, versie, inhoud: { conclusies }, ...extra })
const lees = async (wie: string, na?: string): Promise<Pagina> => (await (await o.als(wie)).vraag<{ sectieversies: Pagina }>(VERSIES, { id: sectieId, na })).sectieversies

describe('eerdere teksten van een onderdeel', () => {
  it('blijven alle bewaard, vervangen en geweigerd, de nieuwste bovenaan', async () => {
    const eerst = await schrijf('onderzoeker', 1, 'een')
    sectieId = (eerst['sectie'] as { id: string }).id
    expect(eerst['sectie']).toMatchObject({ bewaardDoor: { rol: 'onderzoeker', functie: 'kwaliteitsfunctionaris', organisatie: { naam: 'Elzenpad Beschermd Wonen', soort: 'aanbieder' } } })
    await schrijf('collega', 2, 'twee')
    await schrijf('onderzoeker', 2, 'te laat')
    await schrijf('onderzoeker', 3, 'drie')
    const pagina = await lees('collega')
    expect(pagina.edges.map(({ node }) => [node.soort, node.versie, node.inhoud.conclusies, node.door.functie])).toEqual([
      ['vervangen', 3, 'twee', 'teamleider'],
      ['geweigerd', 2, 'te laat', 'kwaliteitsfunctionaris'],
    ])
    expect(pagina.pageInfo.hasNextPage).toBe(true)
    const rest = await lees('collega', pagina.pageInfo.endCursor)
    expect(rest.edges.map(({ node }) => node.inhoud.conclusies)).toEqual(['een'])
  })

  it('bevatten dezelfde geweigerde tekst maar één keer', async () => {
    await schrijf('collega', 2, 'nog eens te laat')
    await schrijf('collega', 2, 'nog eens te laat')
    const [telling] = (await o.eigenaar.query(`select count(*)::int as n from sectieversie where soort = 'geweigerd'`)) as { n: number }[]
    expect(telling?.n).toBe(2)
  })

  it('zijn er niet voor een vreemde', async () => {
    expect((await lees('onderzoeker-linde')).edges).toEqual([])
  })
})

describe('twee mensen in hetzelfde onderdeel', () => {
  it('verliezen niets: van elke drie teksten tegelijk staat er één, en de andere twee zijn bewaard', async () => {
    const e = await zetDossier(o)
    const namen = ['onderzoeker', 'collega', 'bestuurder']
    const teksten = Array.from({ length: 30 }, (_, i) => `tekst ${i}`)
    let versie = 1
    for (let ronde = 0; ronde < 10; ronde += 1) {
      const uit = await Promise.all(namen.map((wie, i) => bewaar(wie, { zelfonderzoekId: e.zelfonderzoekId, nummer: 8, versie, inhoud: { conclusies: teksten[ronde * 3 + i] } })))
      expect(uit.map((u) => u.__typename).sort()).toEqual(['SectieBewaard', 'VersieConflict', 'VersieConflict'])
      versie += 1
    }
    const [conflicten] = (await o.eigenaar.query(`select count(*)::int as n from sectieversie where soort = 'geweigerd' and inhoud ->> 'conclusies' like 'tekst %'`)) as { n: number }[]
    expect(conflicten?.n).toBe(20)
  })

  it('met dezelfde tekst is er geen conflict', async () => {
    const e = await zetDossier(o)
    const zelfde = { zelfonderzoekId: e.zelfonderzoekId, nummer: 8, versie: 1, inhoud: { conclusies: 'Dezelfde tekst.' } }
    expect((await bewaar('onderzoeker', zelfde)).__typename).toBe('SectieBewaard')
    expect(await bewaar('collega', zelfde)).toMatchObject({ __typename: 'SectieBewaard', sectie: { versie: 2 } })
  })

  it('weigert andere inhoud onder dezelfde sleutel', async () => {
    const e = await zetDossier(o)
    const sleutel = randomUUID()
    const zelfde = { zelfonderzoekId: e.zelfonderzoekId, nummer: 8, versie: 1, sleutel }
    await bewaar('onderzoeker', { ...zelfde, inhoud: { conclusies: 'Eén.' } })
    expect(await bewaar('onderzoeker', { ...zelfde, inhoud: { conclusies: 'Twee.' } })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ code: 'IDEMPOTENTIE_ANDERE_INHOUD' }] })
  })
})
