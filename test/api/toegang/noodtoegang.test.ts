import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { voerUit } from '../../../api/src/database/lees.ts'
import { maakOpstelling, type Opstelling, type Vraagsteller } from '../hulp/opstelling.ts'

const OPENEN = `mutation ($input: NoodtoegangOpenenInput!) { noodtoegangOpenen(input: $input) { __typename ... on NoodtoegangGewijzigd { noodtoegangId } ... on InvoerFout { fouten { veld code } } } }`
const BEEINDIGEN = `mutation ($input: NoodtoegangBeeindigenInput!) { noodtoegangBeeindigen(input: $input) { __typename } }`
const LEES = `query ($id: ID!) { nooddossier(id: $id) { zaaknummer melding { ingediendOp client { naam } } } }`
const LIJST = `{ noodtoegangen { id zaaknummer reden open gebruiker { functie } } }`
const REDEN = 'De toezichthouder is onbereikbaar en de cliënt is in gevaar.'

let o: Opstelling
let zaak: { id: string; zaaknummer: string }
beforeAll(async () => {
  o = await maakOpstelling({ dossiers: true })
  ;[zaak] = (await o.eigenaar.query(`select d.id, d.zaaknummer from dossier d join organisatie t on t.id = d.toezichthouder_id where t.reeks = 'westerkwartier' and d.stand = 'zelfonderzoek' limit 1`)) as [typeof zaak]
})
afterAll(() => o.stop())

type Uitkomst = { __typename: string; noodtoegangId?: string; fouten?: { veld: string }[] }
const openen = async (wie: Vraagsteller, meer: object = {}) => (await wie.vraag<{ noodtoegangOpenen: Uitkomst }>(OPENEN, { input: { zaaknummer: zaak.zaaknummer, reden: REDEN, sleutel: randomUUID(), ...meer } })).noodtoegangOpenen
const lees = async (wie: Vraagsteller, id = zaak.id) => (await wie.vraag<{ nooddossier: { zaaknummer: string; melding: { client: { naam: string } | null } } | null }>(LEES, { id: `Dossier_${id}` })).nooddossier
const lijst = async (wie: Vraagsteller) => (await wie.vraag<{ noodtoegangen: { id: string; open: boolean; reden: string; gebruiker: { functie: string } }[] }>(LIJST)).noodtoegangen
const audit = async () => ((await o.eigenaar.query(`select soort from auditregel where dossier_id = $1 and soort like 'noodtoegang%' order by nr`, [zaak.id])) as { soort: string }[]).map(({ soort }) => soort)
const aantal = async ({ context }: Vraagsteller, tekst: string) => Number((await voerUit(context.pool, context.rij, { naam: '', tekst: `select count(*)::text from ${tekst}`, waarden: [] }))[0]?.[0])

describe('noodtoegang', () => {
  it('is er niet vanzelf, en niet zonder een reden van twintig tekens', async () => {
    const beheer = await o.als('beheerder')
    expect(await lees(beheer)).toBeNull()
    expect((await openen(beheer, { reden: 'Spoed.' })).fouten).toEqual([{ veld: 'reden', code: 'TE_KORT' }])
    expect((await openen(beheer, { zaaknummer: 'ZO-0' })).__typename).toBe('NietGevonden')
    for (const wie of ['toezichthouder', 'bestuurder', 'onderzoeker', 'contactambtenaar']) await expect(openen(await o.als(wie))).rejects.toThrow('Uw rol mag dit niet doen.')
    expect(await lees(beheer)).toBeNull()
  })

  it('opent één dossier om te lezen, meldt dat aan de toezichthouder met mail, en legt openen en lezen vast', async () => {
    const [beheer, toezicht] = [await o.als('beheerder'), await o.als('toezichthouder')]
    const voor = await aantal(toezicht, 'postuit')
    expect((await openen(beheer)).__typename).toBe('NoodtoegangGewijzigd')
    expect(await lees(beheer)).toEqual({ zaaknummer: zaak.zaaknummer, melding: { ingediendOp: expect.any(String), client: { naam: expect.any(String) } } })
    expect(await aantal(beheer, 'dossier')).toBe(1)
    for (const tabel of ['sectie', 'bericht', 'document', 'aspectoordeel', 'taak', 'zelfonderzoek']) expect([tabel, await aantal(beheer, tabel)]).toEqual([tabel, 0])
    const [bericht] = (await o.eigenaar.query(`select onderwerp, tekst from bericht where soort = 'noodtoegang' and dossier_id = $1`, [zaak.id])) as { onderwerp: string; tekst: string }[]
    expect(bericht?.onderwerp).toBe(`Noodtoegang tot ${zaak.zaaknummer}`)
    expect(bericht?.tekst).toContain(REDEN)
    expect(await aantal(toezicht, 'postuit')).toBeGreaterThan(voor)
    expect(await audit()).toEqual(['noodtoegang_geopend', 'noodtoegang_gelezen'])
    expect(await o.eigenaar.query(`select distinct noodprocedure from auditregel where soort = 'noodtoegang_gelezen'`)).toEqual([{ noodprocedure: true }])
    expect(await lijst(toezicht)).toEqual([expect.objectContaining({ zaaknummer: zaak.zaaknummer, reden: REDEN, open: true, gebruiker: { functie: 'functioneel beheerder' } })])
    expect(await lijst(await o.als('toezichthouder-hvb'))).toEqual([])
  })

  it('geeft geen recht om te schrijven, en geen lijst van dossiers', async () => {
    const beheer = await o.als('beheerder')
    for (const vraag of ['{ dossiers(first: 5) { edges { cursor } } }', `{ dossier(id: "Dossier_${zaak.id}") { id } }`]) expect((await beheer.antwoord(vraag)).errors?.[0]?.extensions['code']).toBe('NIET_TOEGESTAAN')
    const [rij] = await voerUit(beheer.context.pool, beheer.context.rij, { naam: '', tekst: `with weg as (update dossier set titel = 'Anders' where id = '${zaak.id}' returning 1) select count(*)::text from weg`, waarden: [] })
    expect(rij?.[0]).toBe('0')
  })

  it('eindigt als de toezichthouder dat wil', async () => {
    const [beheer, toezicht] = [await o.als('beheerder'), await o.als('toezichthouder')]
    const [open] = await lijst(toezicht)
    const beeindig = async (wie: Vraagsteller) => (await wie.vraag<{ noodtoegangBeeindigen: Uitkomst }>(BEEINDIGEN, { input: { noodtoegangId: open?.id, sleutel: randomUUID() } })).noodtoegangBeeindigen.__typename
    expect(await beeindig(await o.als('toezichthouder-hvb'))).toBe('NietGevonden')
    expect(await beeindig(toezicht)).toBe('NoodtoegangGewijzigd')
    expect(await lees(beheer)).toBeNull()
    expect(await beeindig(toezicht)).toBe('NietGevonden')
  })

  it('eindigt vanzelf na vier uur, en met het volgende dossier', async () => {
    const beheer = await o.als('beheerder')
    const [ander] = (await o.eigenaar.query(`select d.id, d.zaaknummer from dossier d where d.toezichthouder_id = (select toezichthouder_id from dossier where id = $1) and d.stand not in ('concept', 'zelfonderzoek') limit 1`, [zaak.id])) as { id: string; zaaknummer: string }[]
    await openen(beheer)
    await openen(beheer, { zaaknummer: ander?.zaaknummer })
    expect([await lees(beheer), (await lees(beheer, ander?.id))?.zaaknummer]).toEqual([null, ander?.zaaknummer])
    const [{ uren }] = (await o.eigenaar.query(`select extract(epoch from tot - geopend_op) / 3600 as uren from noodtoegang order by geopend_op desc limit 1`)) as [{ uren: string }]
    expect(Number(uren)).toBe(4)
    await o.eigenaar.query(`update noodtoegang set geopend_op = geopend_op - interval '4 hours', tot = tot - interval '4 hours' where beeindigd_op is null`)
    expect(await lees(beheer, ander?.id)).toBeNull()
    expect((await lijst(beheer)).some(({ open }) => open)).toBe(false)
  })

  it('wijkt voor een uitsluiting', async () => {
    const beheer = await o.als('beheerder')
    await openen(beheer)
    expect(await lees(beheer)).not.toBeNull()
    await o.eigenaar.query(`insert into uitsluiting (dossier_id, aanbieder_id, toezichthouder_id, gebruiker_id, organisatie_id, reden, door)
      select d.id, d.aanbieder_id, d.toezichthouder_id, g.id, g.organisatie_id, 'Familie.', g.id from dossier d, gebruiker g where d.id = $1 and g.sub = 'beheerder'`, [zaak.id])
    expect(await lees(beheer)).toBeNull()
    expect((await openen(beheer)).__typename).toBe('NietGevonden')
  })
})
