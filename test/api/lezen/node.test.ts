import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { isInterfaceType } from 'graphql'
import { bouwSchema } from '../../../api/src/schema/bouw-schema.ts'
import { maakOpstelling, type Opstelling, type Vraagsteller } from '../hulp/opstelling.ts'

const ALLES = `{ dossiers(first: 100) { edges { node { id stand aanbieder { id } toezichthouder { id } gemeente { id }
  melding { id ingediendDoor { id } } termijnen { id } berichten { id } uitstelverzoeken { id } besluiten { id genomenDoor { id } } stappen { id } taken { id }
  zelfonderzoek { id secties { id bewaardDoor { id } } basisoorzaken { id } verbetermaatregelen { id } documenten { id } overnames { id } }
  indieningen { id ingediendDoor { id } verklaring { id } oordelen { id } regeloordelen { id } } } } } }`
const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }'
const NIEMAND = '00000000-0000-4000-8000-000000000000'

let o: Opstelling
beforeAll(async () => {
  o = await maakOpstelling({ dossiers: true })
  await o.eigenaar.query(`insert into taak (dossier_id, aanbieder_id, toezichthouder_id, voor, soort, titel, grondslag) select d.id, d.aanbieder_id, d.toezichthouder_id, 'aanbieder', 'client_inlichten', 'De cliënt inlichten', 'art. 8' from dossier d where d.stand <> 'concept'`)
  await o.eigenaar.query(`insert into regeloordeel (indiening_id, dossier_id, aanbieder_id, toezichthouder_id, record_id, regel, gezegd, oordeel, bewaard_door) select i.id, i.dossier_id, i.aanbieder_id, i.toezichthouder_id, 'proef', 'maatregel.S', 'ja', 'eens', i.ingediend_door from indiening i`)
  await o.eigenaar.query(`insert into consult (nummer, aanbieder_id, toezichthouder_id, protocol, gemeentecode, voorzieningsoort, vraag, gevraagd_door) select 'CO-' || g.id, g.organisatie_id, (select id from organisatie where soort = 'toezichthouder' order by id limit 1), 'westerkwartier-2021-01-01', '1969', 'begeleiding', 'Twijfel.', g.id from gebruiker g where g.rol = 'onderzoeker'`)
  const eigenaars = `select d.id, d.aanbieder_id, d.toezichthouder_id, g.id as wie from dossier d join gebruiker g on g.organisatie_id = d.aanbieder_id and g.rol = 'onderzoeker' where d.stand <> 'concept'`
  await o.eigenaar.query(`insert into uitstelverzoek (dossier_id, aanbieder_id, toezichthouder_id, gevraagd_door, gevraagd_tot, reden) select e.*, '2026-12-28', 'De arts is ziek.' from (${eigenaars}) e`)
  await o.eigenaar.query(`insert into document (dossier_id, aanbieder_id, toezichthouder_id, toegevoegd_door, naam, mediatype, grootte, sha256, inhoud_versleuteld) select e.*, 'verslag.txt', 'text/plain', 3, 'x', '' from (${eigenaars}) e`)
  await o.eigenaar.query(`insert into overname (id, zelfonderzoek_id, dossier_id, aanbieder_id, toezichthouder_id, stappen, begonnen_door) select gen_random_uuid(), z.id, z.dossier_id, z.aanbieder_id, z.toezichthouder_id, 1, g.id from zelfonderzoek z join gebruiker g on g.organisatie_id = z.aanbieder_id and g.rol = 'onderzoeker'`)
})
afterAll(() => o.stop())

/** Every global id in an answer. */
function ids(waarde: unknown): string[] {
  if (Array.isArray(waarde)) return waarde.flatMap(ids)
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.entries(waarde).flatMap(([sleutel, inhoud]) => (sleutel === 'id' && typeof inhoud === 'string' ? [inhoud] : ids(inhoud)))
}

async function zichtbaar(wie: Vraagsteller): Promise<Set<string>> {
  const consulten = (await wie.antwoord('{ consulten(first: 100) { edges { node { id } } } }')).data ?? {}
  return new Set([...ids(await wie.vraag(ALLES)), ...ids(consulten)])
}

describe('node', () => {
  it('geeft elke rol wat zij ook via haar dossiers ziet, en van een ander niets', async () => {
    const namen = ['onderzoeker', 'onderzoeker-linde', 'bestuurder', 'toezichthouder', 'contactambtenaar']
    const wie = new Map(await Promise.all(namen.map(async (naam) => [naam, await o.als(naam)] as const)))
    const eigen = new Map(await Promise.all([...wie].map(async ([naam, vraagsteller]) => [naam, await zichtbaar(vraagsteller)] as const)))
    const alle = new Set([...eigen.values()].flatMap((set) => [...set]))
    const anderen = [...alle].filter((id) => !/^(Organisatie|Gebruiker)_/.test(id))
    for (const [naam, vraagsteller] of wie) {
      const mijn = eigen.get(naam) ?? new Set()
      expect(mijn.size).toBeGreaterThan(3)
      for (const id of mijn) expect((await vraagsteller.vraag(NODE, { id }))['node']).toEqual({ __typename: id.split('_')[0], id })
      for (const id of anderen) if (!mijn.has(id)) expect((await vraagsteller.vraag(NODE, { id }))['node']).toBeNull()
    }
  })

  it('kent elk type dat een Node is', async () => {
    const schema = bouwSchema()
    const node = schema.getType('Node')
    const types = isInterfaceType(node) ? schema.getPossibleTypes(node).map((t) => t.name) : []
    const gezien = new Set<string>()
    for (const naam of ['onderzoeker', 'onderzoeker-linde', 'toezichthouder']) for (const id of await zichtbaar(await o.als(naam))) gezien.add(id)
    expect(types.filter((type) => ![...gezien].some((id) => id.startsWith(`${type}_`)))).toEqual([])
  })

  it('leest velden van het gevraagde type, ook berekende', async () => {
    const toezicht = await o.als('toezichthouder')
    const id = [...(await zichtbaar(toezicht))].find((een) => een.startsWith('Dossier_')) ?? ''
    const { node } = await toezicht.vraag<{ node: { zaaknummer: string; handelingen: string[]; aanbieder: { naam: string } } }>(
      'query ($id: ID!) { node(id: $id) { id ... on Dossier { zaaknummer handelingen aanbieder { naam } } ... on Sectie { nummer } } }', { id })
    expect(node.zaaknummer).toMatch(/^ZO-/)
    expect(node.handelingen).toContain('dossier_lezen')
    expect(node.aanbieder.naam.length).toBeGreaterThan(3)
  })

  it('schrijft op dat het dossier van een knoop is geopend, en niets bij een vreemde', async () => {
    const tel = async (): Promise<number> => ((await o.eigenaar.query(`select count(*)::int as n from auditregel where soort = 'dossier_geopend'`)) as { n: number }[])[0]?.n ?? 0
    const mijn = await o.als('onderzoeker')
    const sectie = [...(await zichtbaar(mijn))].find((id) => id.startsWith('Sectie_')) ?? ''
    const voor = await tel()
    await mijn.vraag(NODE, { id: sectie })
    expect(await tel()).toBe(voor + 1)
    await (await o.als('onderzoeker-linde')).vraag(NODE, { id: sectie })
    expect(await tel()).toBe(voor + 1)
  })

  it('toont een verwijderde oorzaak niet meer', async () => {
    const mijn = await o.als('onderzoeker-linde')
    const id = [...(await zichtbaar(mijn))].find((een) => een.startsWith('Basisoorzaak_')) ?? ''
    await o.eigenaar.query('update basisoorzaak set verwijderd_op = now() where id = $1', [id.split('_')[1]])
    expect((await mijn.vraag(NODE, { id }))['node']).toBeNull()
  })

  it.each([`Sectieversie_${NIEMAND}`, `Dossier_${NIEMAND}`, `Organisatie_${NIEMAND}`])('geeft null voor %s', async (id) => {
    expect((await (await o.als('toezichthouder')).vraag(NODE, { id }))['node']).toBeNull()
  })

  it('weigert een id van een andere vorm, en wie geen dossiers leest', async () => {
    const { errors } = await (await o.als('toezichthouder')).antwoord(NODE, { id: `dossier_${NIEMAND}'` })
    expect(errors?.[0]?.extensions['code']).toBe('ID_ONGELDIG')
    const beheer = await (await o.als('beheerder')).antwoord(NODE, { id: `Dossier_${NIEMAND}` })
    expect(beheer.errors?.[0]?.extensions['code']).toBe('NIET_TOEGESTAAN')
  })
})
