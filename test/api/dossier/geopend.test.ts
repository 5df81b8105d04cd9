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

interface Regel { soort: string, rol: string, functie: string, zelfde: boolean }
const REGELS = `select a.soort, a.rol, g.functie, a.organisatie_id = g.organisatie_id as zelfde from auditregel a join gebruiker g on g.id = a.gebruiker_id where a.dossier_id = $1 order by a.nr`
const regels = (): Promise<Regel[]> => o.eigenaar.query(REGELS, [id.slice(8)]) as Promise<Regel[]>
const open = async (wie: string, velden: string) => (await (await o.als(wie)).vraag<{ dossier: object | null }>(`query ($id: ID!) { dossier(id: $id) { ${velden} } }`, { id })).dossier

describe('een dossier openen', () => {
  it('legt één auditregel vast, snel gelezen en gewoon gelezen', async () => {
    await open('toezichthouder', 'id')
    await open('toezichthouder', 'id handelingen')
    const regel = { soort: 'dossier_geopend', rol: 'toezichthouder', functie: 'toezichthouder Wmo', zelfde: true }
    expect(await regels()).toEqual([regel, regel])
  })

  it('legt niets vast voor wie het dossier niet bestaat', async () => {
    const voor = (await regels()).length
    expect(await open('onderzoeker-linde', 'id')).toBeNull()
    expect((await regels()).length).toBe(voor)
  })

  it('legt niets vast voor een lijst of een telling', async () => {
    const voor = (await regels()).length
    await (await o.als('toezichthouder')).vraag('{ dossiers(first: 10) { edges { node { id titel } } } dossierTelling { open } organisaties(soort: "aanbieder") { naam } }')
    expect((await regels()).length).toBe(voor)
  })
})

describe('wat een beheerder ziet', () => {
  const BEHEER = '{ organisatiebeheer { naam soort accounts { rol actief ingetrokken } } }'

  it('zijn organisaties met het aantal accounts per rol', async () => {
    await o.eigenaar.query(`update gebruiker set actief = false where sub = 'collega'`)
    const { organisatiebeheer } = await (await o.als('beheerder')).vraag<{ organisatiebeheer: { naam: string, accounts: object[] }[] }>(BEHEER)
    expect(organisatiebeheer.map(({ naam }) => naam)).toEqual(['Begeleiding Veldzicht', 'Elzenpad Beschermd Wonen', 'Thuiszorg De Linde', 'Wijkteam Havenkwartier', 'Woonzorg Kastanjehof', 'Gemeente Maasdriel', 'Gemeente Rotterdam', 'Gemeente Tilburg', 'Gemeente Westerkwartier', 'Incidentenloket Rotterdam', 'Toezicht Wmo Hart voor Brabant', 'Toezicht Wmo Westerkwartier'])
    expect(organisatiebeheer[1]?.accounts).toEqual([{ rol: 'bestuurder', actief: 1, ingetrokken: 0 }, { rol: 'onderzoeker', actief: 1, ingetrokken: 1 }])
  })

  it('is geen dossier, geen telling en geen keuzelijst', async () => {
    for (const vraag of ['{ dossiers(first: 1) { edges { cursor } } }', '{ dossierTelling { open } }', '{ organisaties(soort: "aanbieder") { naam } }', `{ dossier(id: "${id}") { id } }`]) {
      await expect((await o.als('beheerder')).vraag(vraag)).rejects.toThrow('Uw rol mag dit niet doen')
    }
  })

  it('is voor niemand anders', async () => {
    for (const wie of ['toezichthouder', 'bestuurder', 'contactambtenaar', 'koppeling-demo']) await expect((await o.als(wie)).vraag(BEHEER)).rejects.toThrow('Uw rol mag dit niet doen')
  })
})
