import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { haalToken } from '../../../api/src/aanmelden/demo-token.ts'
import { laadDemo } from '../../../api/src/demo/laad-demo.ts'
import { leesOmgeving } from '../../../api/src/omgeving.ts'
import { start } from '../../../api/src/start.ts'
import { eigenDatabase } from '../../omgeving/eigen-database.ts'

export interface Antwoord {
  status: number
  koppen: Headers
  tekst: string
  json: { data?: Record<string, unknown> | null, errors?: { message: string, extensions: { code: string, correlatieId?: string } }[] }
}

/** The api as its callers see it: over HTTP, with a database and keys of its own. */
export interface HttpApi {
  adres: string
  databaseUrl: string
  token: (naam: string) => Promise<string>
  /** Sends these bytes to /graphql. */
  stuur: (inhoud: string | Buffer, koppen?: Record<string, string>) => Promise<Antwoord>
  /** Asks in the name of a demo account. */
  vraag: (naam: string, query: string, variables?: object) => Promise<Antwoord>
  stop: () => Promise<void>
}

/** Starts it on a port of its own. */
export async function startHttpApi(poort: number, instellingen: Record<string, string> = {}): Promise<HttpApi> {
  const databaseUrl = await eigenDatabase()
  const dataDir = mkdtempSync(join(tmpdir(), 'zelfonderzoek-http-'))
  await laadDemo({ eigenaarUrl: databaseUrl, dataDir, apiPoort: poort })
  const api = await start(leesOmgeving({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, API_PORT: String(poort), NODE_ENV: 'test', ...instellingen }))
  const adres = `http://localhost:${poort}`
  const tokens = new Map<string, Promise<string>>()
  const token = (naam: string): Promise<string> => {
    const bekend = tokens.get(naam) ?? haalToken(naam, { apiUrl: adres, portalUrl: 'http://localhost:3000', dataDir })
    tokens.set(naam, bekend)
    return bekend
  }
  const stuur: HttpApi['stuur'] = async (inhoud, koppen = {}) => {
    const res = await fetch(`${adres}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...koppen }, body: typeof inhoud === 'string' ? inhoud : new Uint8Array(inhoud) })
    const tekst = await res.text()
    return { status: res.status, koppen: res.headers, tekst, json: (res.headers.get('content-type')?.includes('json') ? JSON.parse(tekst) : {}) as Antwoord['json'] }
  }
  return {
    adres, databaseUrl, token, stuur,
    vraag: async (naam, query, variables = {}) => stuur(JSON.stringify({ query, variables }), { authorization: `Bearer ${await token(naam)}` }),
    stop: api.stop,
  }
}

/** Code of the first error of an answer. */
export function codeVan({ json }: Antwoord): string | undefined {
  return json.errors?.[0]?.extensions.code
}
