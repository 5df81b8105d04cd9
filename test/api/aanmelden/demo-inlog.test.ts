import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import jwt from 'jsonwebtoken'
import pg from 'pg'
import { vrijePoort } from '../../portal/hulp/product.ts'
import { codeVan, type HttpApi, startHttpApi } from '../hulp/http-api.ts'

const TERUG = 'http://localhost:3000/inloggen/terug'
let api: HttpApi
beforeAll(async () => { api = await startHttpApi(await vrijePoort()) })
afterAll(() => api.stop())

/** A browser at the page of the demo provider. */
async function bezoek() {
  const koekjes = new Map<string, string>()
  const geheim = randomBytes(32).toString('base64url')
  const ga = async (adres: string, keuze?: URLSearchParams): Promise<{ adres: string; status: number; pagina: string }> => {
    const res = await fetch(adres, { redirect: 'manual', method: keuze ? 'POST' : 'GET', headers: { cookie: [...koekjes].map(([k, v]) => `${k}=${v}`).join('; ') }, ...(keuze ? { body: keuze } : {}) })
    for (const koekje of res.headers.getSetCookie()) {
      const [paar = ''] = koekje.split(';')
      koekjes.set(paar.slice(0, paar.indexOf('=')), paar.slice(paar.indexOf('=') + 1))
    }
    const verder = res.headers.get('location')
    if (!verder) return { adres, status: res.status, pagina: await res.text() }
    const doel = new URL(verder, adres).href
    return doel.startsWith(TERUG) ? { adres: doel, status: res.status, pagina: '' } : ga(doel)
  }
  const begin = new URL(`${api.adres}/oidc/auth`)
  begin.search = String(new URLSearchParams({
    client_id: 'portal', response_type: 'code', redirect_uri: TERUG, scope: 'openid', resource: 'urn:zelfonderzoek:api', prompt: 'login consent', state: 'proef',
    code_challenge: createHash('sha256').update(geheim).digest('base64url'), code_challenge_method: 'S256',
  }))
  let hier = await ga(begin.href)
  return {
    code: (naam: string) => new RegExp(`name="code-${naam}" value="(\\d{6})"`).exec(hier.pagina)?.[1] ?? '',
    kies: async (naam: string, code: string) => (hier = await ga(hier.adres, new URLSearchParams({ naam, [`code-${naam}`]: code }))),
    token: async () => {
      const velden = { grant_type: 'authorization_code', client_id: 'portal', code: new URL(hier.adres).searchParams.get('code') ?? '', redirect_uri: TERUG, code_verifier: geheim, resource: 'urn:zelfonderzoek:api' }
      return ((await (await fetch(`${api.adres}/oidc/token`, { method: 'POST', body: new URLSearchParams(velden) })).json()) as { access_token: string }).access_token
    },
  }
}
const vraag = (token: string) => api.stuur(JSON.stringify({ query: '{ ik { rol } }' }), { authorization: `Bearer ${token}` })

describe('de demo-inlog', () => {
  it('geeft met de code van de pagina een tweede factor, die in het token staat met het moment van inloggen', async () => {
    const hier = await bezoek()
    await hier.kies('toezichthouder', hier.code('toezichthouder'))
    const token = await hier.token()
    const { acr, amr, auth_time: op } = jwt.decode(token) as Record<string, unknown>
    expect([acr, amr]).toEqual(['urn:zelfonderzoek:tweede-factor', ['user', 'otp', 'mfa']])
    expect(Math.abs(Number(op) - Date.now() / 1000)).toBeLessThan(30)
    expect((await vraag(token)).json.data).toEqual({ ik: { rol: 'toezichthouder' } })
  })

  it('geeft zonder code een gewone inlog, waarmee een toezichthouder er niet in komt', async () => {
    const hier = await bezoek()
    await hier.kies('toezichthouder', '')
    expect(codeVan(await vraag(await hier.token()))).toBe('TWEEDE_FACTOR_NODIG')
  })

  it('weigert een verkeerde code, de code van een ander en een code die al is gebruikt, en legt dat vast', async () => {
    const hier = await bezoek()
    const eerste = hier.code('bestuurder')
    expect((await hier.kies('bestuurder', hier.code('toezichthouder'))).status).toBe(400)
    expect(hier.code('bestuurder')).not.toBe(eerste)
    expect((await hier.kies('bestuurder', eerste)).pagina).toContain('Deze code klopt niet of is al gebruikt.')
    const eigenaar = new pg.Client({ connectionString: api.databaseUrl })
    await eigenaar.connect()
    expect((await eigenaar.query(`select rol, resultaat from auditregel where soort = 'tweede_factor'`)).rows).toEqual(Array.from({ length: 2 }, () => ({ rol: 'bestuurder', resultaat: 'geweigerd' })))
    await eigenaar.end()
    await hier.kies('bestuurder', hier.code('bestuurder'))
    expect((await vraag(await hier.token())).status).toBe(200)
  })
})
