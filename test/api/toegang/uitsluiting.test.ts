import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { voerUit } from '../../../api/src/database/lees.ts'
import { maakOpstelling, type Opstelling, type Vraagsteller } from '../hulp/opstelling.ts'

const LIJST = `{ dossiers(first: 100) { edges { node { id } } } dossierTelling { open } }`
const DOSSIER = `query ($id: ID!) { dossier(id: $id) { zaaknummer } node(id: $id) { id } }`
const UITSLUITEN = `mutation ($input: UitsluitenInput!) { uitsluiten(input: $input) { __typename ... on Fout { code } ... on InvoerFout { fouten { veld } } } }`
const OPHEFFEN = `mutation ($input: UitsluitingOpheffenInput!) { uitsluitingOpheffen(input: $input) { __typename ... on Fout { code } } }`
const ZIEN = `query ($zaaknummer: String!) { uitsluitingen(zaaknummer: $zaaknummer) { id reden opgehevenOp gebruiker { id functie } } uitsluitbaren(zaaknummer: $zaaknummer) { id functie } }`
const REDEN = 'De cliënt is familie.'

let o: Opstelling
let zaak: { id: string; zaaknummer: string; stand: string }
beforeAll(async () => {
  o = await maakOpstelling({ dossiers: true })
  await o.eigenaar.query(`insert into gebruiker (organisatie_id, iss, sub, rol, functie) select organisatie_id, iss, 'toezichthouder-twee', rol, 'tweede toezichthouder' from gebruiker where sub = 'toezichthouder'`)
  ;[zaak] = (await o.eigenaar.query(`select d.id, d.zaaknummer, d.stand from dossier d join organisatie a on a.id = d.aanbieder_id where a.naam = 'Elzenpad Beschermd Wonen' and d.stand = 'zelfonderzoek' limit 1`)) as [typeof zaak]
})
afterAll(() => o.stop())

const idVan = async (sub: string): Promise<string> => `Gebruiker_${((await o.eigenaar.query('select id from gebruiker where sub = $1', [sub])) as { id: string }[])[0]?.id}`
const sluitUit = async (wie: Vraagsteller, sub: string, meer: object = {}) =>
  (await wie.vraag<{ uitsluiten: { __typename: string; fouten?: { veld: string }[] } }>(UITSLUITEN, { input: { zaaknummer: zaak.zaaknummer, gebruikerId: await idVan(sub), reden: REDEN, sleutel: randomUUID(), ...meer } })).uitsluiten
const hefOp = async (wie: Vraagsteller, uitsluitingId: string) =>
  (await wie.vraag<{ uitsluitingOpheffen: { __typename: string } }>(OPHEFFEN, { input: { zaaknummer: zaak.zaaknummer, uitsluitingId, reden: 'Toch geen familie.', sleutel: randomUUID() } })).uitsluitingOpheffen.__typename
const ziet = async (wie: Vraagsteller) => (await wie.vraag<{ dossiers: { edges: { node: { id: string } }[] } }>(LIJST)).dossiers.edges.some(({ node }) => node.id === `Dossier_${zaak.id}`)
const geldend = async (wie: Vraagsteller) => (await wie.vraag<{ uitsluitingen: { id: string; opgehevenOp: string | null; gebruiker: { functie: string } }[] }>(ZIEN, { zaaknummer: zaak.zaaknummer })).uitsluitingen.filter((een) => !een.opgehevenOp)
const tabellen = async () => ((await o.eigenaar.query(`select c.relname as tabel, case when c.relname = 'dossier' then 'id' else 'dossier_id' end as kolom from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind = 'r' and (c.relname = 'dossier' or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'dossier_id' and not a.attisdropped))`)) as { tabel: string; kolom: string }[])

describe('wie van een zaak is uitgesloten', () => {
  it('ziet er meteen niets meer van, ook wie al aan het werk was, in geen enkele tabel', async () => {
    const [baas, twee] = [await o.als('toezichthouder'), await o.als('toezichthouder-twee')]
    expect(await ziet(twee)).toBe(true)
    const telling = async () => (await twee.vraag<{ dossierTelling: { open: number } }>(LIJST)).dossierTelling.open
    const voor = await telling()
    const tel = async () => Promise.all((await tabellen()).map(async ({ tabel, kolom }) => [tabel, Number((await voerUit(twee.context.pool, twee.context.rij, { naam: '', tekst: `select count(*)::text from ${tabel} where ${kolom} = '${zaak.id}'`, waarden: [] }))[0]?.[0])] as const))
    const zag = (await tel()).filter(([, aantal]) => aantal > 0).map(([tabel]) => tabel)
    expect(zag).toEqual(expect.arrayContaining(['dossier', 'melding', 'termijn', 'bericht', 'stap', 'auditregel']))
    expect((await sluitUit(baas, 'toezichthouder-twee')).__typename).toBe('UitsluitingGewijzigd')
    // The same context as before: what the process remembers of this person is older than the exclusion.
    expect(twee.context.vrager?.uitgesloten).toEqual([])
    expect((await tel()).filter(([, aantal]) => aantal > 0)).toEqual([])
    expect(await ziet(twee)).toBe(false)
    expect(await telling()).toBe(voor - 1)
    expect(await twee.vraag(DOSSIER, { id: `Dossier_${zaak.id}` })).toEqual({ dossier: null, node: null })
    expect(await ziet(baas)).toBe(true)
    expect(await o.eigenaar.query(`select 1 from auditregel where soort = 'uitgesloten' and dossier_id = $1`, [zaak.id])).toHaveLength(1)
  })

  it('heft dat niet zelf op; een collega kan het, en dan is alles er weer', async () => {
    const [baas, twee] = [await o.als('toezichthouder'), await o.als('toezichthouder-twee')]
    const [uitsluiting] = await geldend(baas)
    expect(await geldend(twee)).toEqual([])
    expect(await hefOp(twee, uitsluiting?.id ?? '')).toBe('NietGevonden')
    expect(await hefOp(baas, uitsluiting?.id ?? '')).toBe('UitsluitingGewijzigd')
    expect(await ziet(twee)).toBe(true)
    expect(await hefOp(baas, uitsluiting?.id ?? '')).toBe('NietGevonden')
  })

  it('kan het zelf zijn; daarna kan alleen een ander het opheffen, ook de beheerder, die de zaak niet ziet', async () => {
    const [twee, beheer] = [await o.als('toezichthouder-twee'), await o.als('beheerder')]
    expect((await sluitUit(twee, 'toezichthouder-twee')).__typename).toBe('UitsluitingGewijzigd')
    expect(await ziet(twee)).toBe(false)
    const [uitsluiting] = await geldend(beheer)
    expect(uitsluiting?.gebruiker.functie).toBe('tweede toezichthouder')
    expect((await beheer.antwoord(DOSSIER, { id: `Dossier_${zaak.id}` })).errors?.[0]?.extensions['code']).toBe('NIET_TOEGESTAAN')
    expect(await hefOp(beheer, uitsluiting?.id ?? '')).toBe('UitsluitingGewijzigd')
  })

  it('telt in de cijfers van het jaarverslag gewoon mee', async () => {
    const jaar = new Date().getFullYear()
    const [twee] = [await o.als('toezichthouder-twee')]
    const cijfers = async () => (await twee.antwoord(`query { jaarverslag(jaar: ${jaar}) { tabellen { id rijen { naam waarden } } } }`)).data
    const voor = JSON.stringify(await cijfers())
    expect(voor).toContain('"Totaal","waarden":[6]')
    await sluitUit(await o.als('toezichthouder'), 'toezichthouder-twee')
    expect(JSON.stringify(await cijfers())).toBe(voor)
    const [uitsluiting] = await geldend(await o.als('toezichthouder'))
    await hefOp(await o.als('toezichthouder'), uitsluiting?.id ?? '')
  })
})

describe('mail over een zaak', () => {
  it('gaat niet naar wie is uitgesloten, wel naar de anderen', async () => {
    await o.eigenaar.query('alter table postuit add column if not exists gebruiker_id uuid')
    await sluitUit(await o.als('toezichthouder'), 'toezichthouder-twee')
    const [bericht] = (await o.eigenaar.query('select id, aan_id as aan from bericht where dossier_id = $1 limit 1', [zaak.id])) as { id: string; aan: string }[]
    const zetKlaar = async (sub: string) => ((await o.eigenaar.query('insert into postuit (bericht_id, aan_id, gebruiker_id) select $1, $2, id from gebruiker where sub = $3 returning 1', [bericht?.id, bericht?.aan, sub])) as unknown[]).length
    expect([await zetKlaar('toezichthouder'), await zetKlaar('toezichthouder-twee')]).toEqual([1, 0])
    const [uitsluiting] = await geldend(await o.als('toezichthouder'))
    await hefOp(await o.als('toezichthouder'), uitsluiting?.id ?? '')
  })
})

describe('wie mag uitsluiten', () => {
  it.each([
    ['toezichthouder', 'contactambtenaar', 'UitsluitingGewijzigd'],
    ['toezichthouder', 'onderzoeker', 'NietGevonden'],
    ['toezichthouder-hvb', 'toezichthouder', 'NietGevonden'],
    ['bestuurder', 'collega', 'UitsluitingGewijzigd'],
    ['bestuurder', 'toezichthouder', 'NietGevonden'],
    ['bestuurder-linde', 'collega', 'NietGevonden'],
    ['beheerder', 'toezichthouder-twee', 'UitsluitingGewijzigd'],
  ])('%s sluit %s uit: %s', async (wie, sub, uitkomst) => {
    expect((await sluitUit(await o.als(wie), sub)).__typename).toBe(uitkomst)
  })

  it('niet een onderzoeker of contactambtenaar, en nooit zonder reden', async () => {
    for (const wie of ['onderzoeker', 'contactambtenaar']) await expect(sluitUit(await o.als(wie), 'collega')).rejects.toThrow('Uw rol mag dit niet doen.')
    expect((await sluitUit(await o.als('toezichthouder'), 'toezichthouder-twee', { reden: '  ' })).fouten).toEqual([{ veld: 'reden' }])
  })

  it('ziet alleen de uitsluitingen van de eigen mensen', async () => {
    expect((await geldend(await o.als('bestuurder'))).map((een) => een.gebruiker.functie)).toEqual(['teamleider'])
    expect((await geldend(await o.als('toezichthouder'))).map((een) => een.gebruiker.functie).sort()).toEqual(['contactambtenaar Wmo', 'tweede toezichthouder'])
    expect(await geldend(await o.als('toezichthouder-hvb'))).toEqual([])
  })
})

describe('twee lijnen', () => {
  it('legt op elke tabel van een dossier het beleid dat uitsluit', async () => {
    const beleid = ((await o.eigenaar.query(`select c.relname as tabel from pg_policy p join pg_class c on c.oid = p.polrelid where p.polname = 'uitgesloten' and not p.polpermissive`)) as { tabel: string }[]).map(({ tabel }) => tabel)
    expect((await tabellen()).map(({ tabel }) => tabel).filter((tabel) => !beleid.includes(tabel))).toEqual([])
  })

  it('weigert het beleid in de code ook als dat in de database er niet was', async () => {
    const id = `Dossier_${zaak.id}`
    const [z] = (await o.eigenaar.query('select id from zelfonderzoek where dossier_id = $1', [zaak.id])) as { id: string }[]
    const oorzaak = `mutation { basisoorzaakBewaren(input: { zelfonderzoekId: "Zelfonderzoek_${z?.id}", soort: "basisoorzaak", klasse: "technisch", ecmCode: "TD", tekst: "Het slot was stuk.", volgorde: 0, versie: 1, sleutel: "${randomUUID()}" }) { __typename } }`
    for (const { tabel } of await tabellen()) await o.eigenaar.query(`drop policy uitgesloten on ${tabel}`)
    try {
      const collega = await o.als('collega')
      const vrager = collega.context.vrager
      expect(vrager?.uitgesloten).toEqual([zaak.id])
      expect(await ziet(collega)).toBe(true)
      expect(await collega.vraag('query ($id: ID!) { dossier(id: $id) { zaaknummer } }', { id })).toEqual({ dossier: null })
      expect((await collega.vraag<{ uitstelVragen: { __typename: string } }>(`mutation { uitstelVragen(input: { dossierId: "${id}", gevraagdTot: "2030-03-01", reden: "Wij zijn er nog niet.", sleutel: "${randomUUID()}" }) { __typename } }`)).uitstelVragen.__typename).toBe('NietGevonden')
      const uit = await collega.antwoord(oorzaak)
      expect([uit.errors, (uit.data?.['basisoorzaakBewaren'] as { __typename: string } | undefined)?.__typename]).toEqual([undefined, 'NietGevonden'])
      expect(await (await o.als('bestuurder')).vraag('query ($id: ID!) { dossier(id: $id) { zaaknummer } }', { id })).toEqual({ dossier: { zaaknummer: zaak.zaaknummer } })
    } finally {
      await o.eigenaar.query('select leg_uitsluiting_op()')
    }
  })
})

describe('2.000 verzoeken door elkaar over 8 verbindingen', () => {
  it('lekken geen rij naar een ander', async () => {
    const namen = ['onderzoeker', 'onderzoeker-linde', 'eenpersoons', 'toezichthouder', 'toezichthouder-hvb', 'contactambtenaar', 'contactambtenaar-tilburg', 'beheerder', 'collega']
    const wie = await Promise.all(namen.map((naam) => o.als(naam)))
    const vraag = { naam: 'lekproef', tekst: `select coalesce(string_agg(d.id::text, ',' order by d.id), '') from dossier d`, waarden: [] }
    const verwacht = await Promise.all(wie.map(async ({ context }) => (await voerUit(context.pool, context.rij, vraag))[0]?.[0] ?? ''))
    expect(new Set(verwacht).size).toBeGreaterThan(5)
    expect(verwacht.at(-1)).not.toBe(verwacht[0])
    const niemand = { gebruikerId: '', aanbiederId: null, toezichtId: null, gemeenteId: null }
    const pool = wie[0]?.context.pool
    const lekken = await Promise.all(Array.from({ length: 2000 }, async (_, nr) => {
      const i = nr % (wie.length + 1)
      const [rij] = pool ? await voerUit(pool, wie[i]?.context.rij ?? niemand, vraag) : []
      return (rij?.[0] ?? '') === (verwacht[i] ?? '') ? 0 : 1
    }))
    expect([lekken.length, lekken.reduce((a: number, b) => a + b, 0)]).toEqual([2000, 0])
  })
})
