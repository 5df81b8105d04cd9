import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { serverAudits } from 'graphql-http'
import { haalToken } from '../../../api/src/aanmelden/demo-token.ts'
import { laadDemo } from '../../../api/src/demo/laad-demo.ts'
import { leesOmgeving } from '../../../api/src/omgeving.ts'
import { type Draaiend, start } from '../../../api/src/start.ts'
import { eigenDatabase } from '../../omgeving/eigen-database.ts'

let api: Draaiend
let token = ''
beforeAll(async () => {
  const url = await eigenDatabase()
  const dataDir = mkdtempSync(join(tmpdir(), 'zelfonderzoek-keuring-'))
  const poort = 4998
  await laadDemo({ eigenaarUrl: url, dataDir, apiPoort: poort })
  api = await start(leesOmgeving({ DATABASE_URL: url, DATA_DIR: dataDir, API_PORT: String(poort), NODE_ENV: 'test' }))
  token = await haalToken('toezichthouder', { apiUrl: `http://localhost:${poort}`, portalUrl: 'http://localhost:3000', dataDir })
})
afterAll(() => api.stop())

const adres = (): string => `http://localhost:${api.poort}/graphql`
const vraag = (koppen: Record<string, string>, inhoud: unknown): Promise<Response> => fetch(adres(), { method: 'POST', headers: { 'content-type': 'application/json', ...koppen }, body: JSON.stringify(inhoud) })

describe('GraphQL over HTTP', () => {
  it('voldoet aan elke eis (MUST) van de specificatie', async () => {
    const audits = serverAudits({ url: adres, fetchFn: (pad: string, init: RequestInit = {}) => fetch(pad, { ...init, headers: { ...(init.headers as Record<string, string>), authorization: `Bearer ${token}` } }) })
    const uitslagen = await Promise.all(audits.map(async (audit) => ({ naam: audit.name, ...(await audit.fn()) })))
    expect(uitslagen.length).toBeGreaterThan(50)
    expect(uitslagen.filter(({ status, naam }) => status === 'error' || (status !== 'ok' && naam.startsWith('MUST'))).map((u) => `${u.naam}: ${'reason' in u ? u.reason : ''}`)).toEqual([])
  }, 60_000)

  it('laat een vreemde niets lezen', async () => {
    for (const query of ['{ ik { functie } }', '{ controleerMaatregel(tekst: "x") { letter } }']) {
      const { data, errors } = await (await vraag({}, { query })).json() as { data?: Record<string, unknown> | null, errors?: { extensions: { code: string } }[] }
      expect([query, Object.values(data ?? {}).filter(Boolean), errors?.[0]?.extensions.code]).toEqual([query, [], 'UNAUTHENTICATED'])
    }
  })
})
