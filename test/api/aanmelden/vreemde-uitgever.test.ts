import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { maakProvider } from '../../../api/src/aanmelden/provider.ts'
import { maakVreemdeUitgever } from '../../../api/src/aanmelden/vreemde-uitgever.ts'
import { ConfiguratieFout } from '../../../api/src/omgeving.ts'
import { openSleutelbos } from '../../../api/src/versleuteling/sleutelbos.ts'
import { vrijePoort } from '../../portal/hulp/product.ts'
import { type Antwoord, codeVan, type HttpApi, startHttpApi } from '../hulp/http-api.ts'
import { type ProefUitgever, startProefUitgever } from './uitgever.ts'

let uitgever: ProefUitgever
let api: HttpApi
let eigenaar: pg.Client
beforeAll(async () => {
  uitgever = await startProefUitgever()
  const dataDir = mkdtempSync(join(tmpdir(), 'zelfonderzoek-productie-'))
  await openSleutelbos({ dataDir, productie: false })
  api = await startHttpApi(await vrijePoort(), { DATA_DIR: dataDir, OIDC_ISSUER: uitgever.iss, NODE_ENV: 'production', UITLOOP_MS: '0', VERZOEKEN_PER_MINUUT: '0' })
  eigenaar = new pg.Client({ connectionString: api.databaseUrl })
  await eigenaar.connect()
  await eigenaar.query('update gebruiker set iss = $1', [uitgever.iss])
})
afterAll(async () => {
  await eigenaar.end()
  await api.stop()
  await uitgever.stop()
})

const IK = '{ ik { rol } }'
const vraag = (token: string, query = IK, variables = {}): Promise<Antwoord> => api.stuur(JSON.stringify({ query, variables }), { authorization: `Bearer ${token}` })
const STREEFT = { acr: undefined, amr: undefined }
const geleden = (seconden: number) => Math.floor(Date.now() / 1000) - seconden
const verklaar = (token: string) => vraag(token, 'mutation ($input: VerklaringAfleggenInput!) { verklaringAfleggen(input: $input) { __typename } }', { input: { zelfonderzoekId: `Zelfonderzoek_${randomUUID()}`, inhoudSha256: 'a'.repeat(64), sleutel: randomUUID() } })

describe('een tweede factor', () => {
  it.each(['bestuurder', 'toezichthouder', 'contactambtenaar', 'beheerder'])('is nodig voor %s, en de uitgever moet het zeggen', async (rol) => {
    const zonder = await vraag(uitgever.token(rol, { acr: 'urn:iets:anders' }))
    expect([zonder.status, codeVan(zonder)]).toEqual([401, 'TWEEDE_FACTOR_NODIG'])
    expect(codeVan(await vraag(uitgever.token(rol, STREEFT)))).toBe('TWEEDE_FACTOR_NODIG')
    expect((await vraag(uitgever.token(rol))).json.data).toEqual({ ik: { rol } })
  })

  it('mag ook in amr staan, en een onderzoeker heeft hem niet nodig', async () => {
    expect((await vraag(uitgever.token('toezichthouder', { ...STREEFT, amr: ['pwd', 'urn:zelfonderzoek:tweede-factor'] }))).status).toBe(200)
    expect((await vraag(uitgever.token('onderzoeker', STREEFT))).status).toBe(200)
  })
})

describe('wat zwaar is', () => {
  it('vraagt een inlog van hoogstens vijf minuten geleden', async () => {
    for (const meer of [{ auth_time: geleden(310) }, { auth_time: undefined }]) {
      const oud = uitgever.token('bestuurder', meer)
      expect(codeVan(await verklaar(oud))).toBe('OPNIEUW_INLOGGEN')
      expect((await vraag(oud)).status).toBe(200)
    }
    expect((await verklaar(uitgever.token('bestuurder', { auth_time: geleden(200) }))).json.data).toEqual({ verklaringAfleggen: { __typename: 'NietGevonden' } })
  })

  it('vraagt dat ook van een stap zonder eigen formulier, en van uitsluiten', async () => {
    const oud = uitgever.token('toezichthouder', { auth_time: geleden(310) })
    const stap = (token: string, handeling: string) => vraag(token, 'mutation ($input: StapZettenInput!) { stapZetten(input: $input) { __typename } }', { input: { dossierId: `Dossier_${randomUUID()}`, handeling, sleutel: randomUUID() } })
    expect(codeVan(await stap(oud, 'zaak_afsluiten'))).toBe('OPNIEUW_INLOGGEN')
    expect((await stap(oud, 'informatie_vragen')).json.data).toEqual({ stapZetten: { __typename: 'NietGevonden' } })
    expect(codeVan(await vraag(oud, 'mutation ($input: UitsluitenInput!) { uitsluiten(input: $input) { __typename } }', { input: { zaaknummer: 'ZO-1', gebruikerId: `Gebruiker_${randomUUID()}`, reden: 'Familie.', sleutel: randomUUID() } }))).toBe('OPNIEUW_INLOGGEN')
  })
})

describe('een koppeling', () => {
  const koppeling = (scope: string) => uitgever.token('koppeling-demo', { scope, acr: undefined, auth_time: undefined })

  it('mag alleen wat haar reikwijdte zegt', async () => {
    const vragen = { 'dossier:lezen': '{ dossiers(first: 1) { edges { cursor } } }', 'bericht:lezen': '{ berichten(first: 1) { edges { cursor } } }', 'jaarverslag:lezen': '{ jaarverslagen { jaar } }' }
    for (const [nodig, query] of Object.entries(vragen)) {
      expect([nodig, (await vraag(koppeling(nodig), query)).json.errors]).toEqual([nodig, undefined])
      const anders = Object.keys(vragen).filter((een) => een !== nodig).join(' ')
      expect([nodig, codeVan(await vraag(koppeling(anders), query))]).toEqual([nodig, 'NIET_TOEGESTAAN'])
    }
    expect(codeVan(await vraag(koppeling(Object.keys(vragen).join(' ')), 'mutation { taakAfronden(input: { taakId: "Taak_00000000-0000-0000-0000-000000000000", sleutel: "00000000-0000-4000-8000-000000000000" }) { __typename } }'))).toBe('NIET_TOEGESTAAN')
  })

  it('leest het schema alleen met schema:lezen, en een mens in productie nooit', async () => {
    for (const query of ['{ __schema { queryType { name } } }', '{ __type(name: "Dossier") { name } }', 'query { ...f } fragment f on Query { __schema { queryType { name } } }']) {
      expect(codeVan(await vraag(koppeling('dossier:lezen'), query))).toBe('NIET_TOEGESTAAN')
      expect(codeVan(await vraag(uitgever.token('toezichthouder'), query))).toBe('NIET_TOEGESTAAN')
      expect((await vraag(koppeling('schema:lezen'), query)).json.errors).toBeUndefined()
    }
    expect((await vraag(uitgever.token('toezichthouder'), '{ __typename }')).json.data).toEqual({ __typename: 'Query' })
  })
})

describe('sleutels wisselen', () => {
  it('gaat zonder dat iemand het merkt, terwijl verzoeken lopen', async () => {
    const oude = uitgever.token('onderzoeker')
    expect((await vraag(oude)).status).toBe(200)
    let stop = false
    const standen = new Map<number, number>()
    const bellers = Array.from({ length: 8 }, async () => {
      while (!stop) {
        const { status } = await vraag(uitgever.token('onderzoeker'))
        standen.set(status, (standen.get(status) ?? 0) + 1)
      }
    })
    const telTot = async (aantal: number): Promise<void> => { while ((standen.get(200) ?? 0) < aantal && standen.size < 2) await new Promise(setImmediate) }
    await telTot(50)
    await uitgever.nieuweSleutel()
    await telTot(150)
    stop = true
    await Promise.all(bellers)
    expect([...standen.keys()]).toEqual([200])
    expect((await vraag(oude)).status).toBe(200)
  })

  it('laat onbekende sleutels de uitgever niet bestoken, en weigert een sleutel die is ingetrokken', async () => {
    let nu = 0
    const klein = await startProefUitgever()
    const { vindSleutel } = maakVreemdeUitgever(klein.iss, () => nu)
    expect(await vindSleutel('sleutel-1')).toBeDefined()
    for (let keer = 0; keer < 100; keer += 1) expect(await vindSleutel(`verzonnen-${keer}`)).toBeUndefined()
    expect(klein.gevraagd()).toBe(2)
    nu += 10_001
    await vindSleutel('verzonnen')
    expect(klein.gevraagd()).toBe(3)
    klein.trekIn('sleutel-1')
    expect(await vindSleutel('sleutel-1')).toBeDefined()
    nu += 600_001
    await vindSleutel('sleutel-1')
    await vindSleutel('verzonnen')
    expect(await vindSleutel('sleutel-1')).toBeUndefined()
    expect(await vindSleutel('sleutel-2')).toBeDefined()
    await klein.stop()
    nu += 600_001
    expect(await vindSleutel('sleutel-2')).toBeDefined()
  })
})

describe('wie wordt uitgeschakeld', () => {
  it('is er binnen vijf seconden uit', async () => {
    const token = uitgever.token('collega')
    expect((await vraag(token)).status).toBe(200)
    const begin = performance.now()
    await eigenaar.query(`update gebruiker set actief = false where sub = 'collega'`)
    while ((await vraag(token)).status === 200) if (performance.now() - begin > 5000) break
    expect(performance.now() - begin).toBeLessThan(5000)
    expect(codeVan(await vraag(token))).toBe('UNAUTHENTICATED')
  })
})

describe('de ingebouwde inlogdienst', () => {
  it('weigert te draaien in productie', () => {
    expect(() => maakProvider({ iss: 'http://localhost/oidc', portalUrl: 'http://localhost', productie: true } as Parameters<typeof maakProvider>[0])).toThrow(ConfiguratieFout)
  })
})
