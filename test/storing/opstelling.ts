import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { execPath } from 'node:process'
import { type Postgres, startPostgres } from '@zelfonderzoek/postgres'
import { maakDatabase } from '@zelfonderzoek/postgres/maak-database'
import pg from 'pg'
import { procesboom } from '../bench/proces.ts'
import { startUitgever, type Uitgever } from '../bench/uitgever.ts'
import { zaaiSql } from '../bench/zaai.sql.ts'
import { POORTEN } from './hulp/poorten.ts'
import { tot } from './proef.ts'

const API_POORTEN = [POORTEN.api, POORTEN.tweedeApi] as const

export interface Wensen {
  /** Settings of PostgreSQL. */
  instellingen?: Record<string, string>
  walArchief?: string
  dataDir?: string
  /** Number of api's on the one database; 1 or 2. */
  apis?: 1 | 2
  /** Environment of the api's. */
  env?: Record<string, string>
  /** `dossiers`: a thousand with a full report. `demo`: the accounts of the demo, without dossiers. */
  inhoud?: 'dossiers' | 'demo'
  /** Address by which the api's reach the database, when something stands in between. */
  tussen?: (url: string) => string
  /** Work on the folder of the database before anything is in it. */
  vooraf?: (dataDir: string) => Promise<void>
}

export interface Apiproces {
  poort: number
  url: string
  start: () => Promise<void>
  /** Kills it at once. */
  dood: () => Promise<void>
  /** Asks it to stop, and waits until it did. */
  stop: () => Promise<void>
  leeft: () => boolean
}

export interface Storingsopstelling {
  /** Address of GraphQL of the first api. */
  api: string
  apis: Apiproces[]
  url: string
  dataDir: string
  /** Of the first onderzoeker of the thousand dossiers. */
  token: string
  tokenVan: (sub: string) => string
  uitgever: Uitgever
  doodApi: () => Promise<void>
  startApi: () => Promise<void>
  doodPostgres: () => Promise<void>
  startPostgres: () => Promise<void>
  postgres: () => Postgres
  stop: () => Promise<void>
}

/** Database and api as processes that can be killed and started again on the same ports. What was started ends again when the rest does not start. */
export async function maakStoringsopstelling(wensen: Wensen = {}): Promise<Storingsopstelling> {
  const dataDir = wensen.dataDir ?? mkdtempSync(join(tmpdir(), 'zelfonderzoek-storing-'))
  const opnieuw = (): Promise<Postgres> => startPostgres({ dataDir, poort: POORTEN.postgres, instellingen: wensen.instellingen ?? {}, walArchief: wensen.walArchief })
  let postgres = await opnieuw()
  let uitgever: Uitgever | undefined
  let apis: Apiproces[] = []
  const doodPostgres = (): void => { for (const pid of procesboom(postgres.pid)) dood(pid) }
  const breekAf = (): void => {
    for (const api of apis) void api.dood()
    doodPostgres()
  }
  process.prependOnceListener('exit', breekAf)
  const stop = async (): Promise<void> => {
    for (const api of apis) await api.dood()
    uitgever?.stop()
    await postgres.stop()
    process.off('exit', breekAf)
  }
  try {
    if (wensen.vooraf) {
      await postgres.stop()
      await wensen.vooraf(dataDir)
      postgres = await opnieuw()
    }
    uitgever = await startUitgever(POORTEN.uitgever)
    const url = await maakDatabase(postgres.url, 'storing')
    await vul(url, dataDir, uitgever.iss, wensen.inhoud ?? 'dossiers')
    const env = { ...process.env, NODE_ENV: 'test', DATABASE_URL: wensen.tussen?.(url) ?? url, OIDC_ISSUER: uitgever.iss, DATA_DIR: dataDir, ...wensen.env }
    apis = API_POORTEN.slice(0, wensen.apis ?? 1).map((poort) => apiproces(poort, env))
    for (const api of apis) await api.start()
    const [eerste] = apis
    if (!eerste) throw new Error('geen api')
    return {
      api: `${eerste.url}/graphql`, apis, url, dataDir, uitgever, token: uitgever.token('bench-onderzoeker-1'), tokenVan: uitgever.token,
      startApi: eerste.start, doodApi: eerste.dood, postgres: () => postgres, stop,
      async doodPostgres() {
        doodPostgres()
        while (leeft(postgres.pid)) await new Promise((klaar) => setImmediate(klaar))
      },
      async startPostgres() {
        postgres = await opnieuw()
      },
    }
  } catch (e) {
    await stop()
    throw e
  }
}

async function vul(url: string, dataDir: string, iss: string, inhoud: 'dossiers' | 'demo'): Promise<void> {
  const { migreer } = (await import(resolve('api/dist/database/migreer.js'))) as { migreer: (url: string) => Promise<unknown> }
  await migreer(url)
  if (inhoud === 'dossiers') {
    for (const opdracht of zaaiSql({ aantal: 1000, vol: 1000, iss })) await vraag(url, opdracht)
    return
  }
  const { laadDemo } = (await import(resolve('api/dist/demo/laad-demo.js'))) as { laadDemo: (o: object) => Promise<void> }
  await laadDemo({ eigenaarUrl: url, dataDir, apiPoort: 1 })
  await vraag(url, `update gebruiker set iss = '${iss}'`)
}

function apiproces(poort: number, env: NodeJS.ProcessEnv): Apiproces {
  let kind: ChildProcess | undefined
  const url = `http://localhost:${poort}`
  const draait = (): boolean => kind !== undefined && kind.exitCode === null && kind.signalCode === null
  const beeindig = async (sein: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    if (!kind || !draait()) return
    const af = once(kind, 'exit')
    kind.kill(sein)
    await af
  }
  return {
    poort, url, leeft: draait,
    async start() {
      kind = spawn(execPath, ['api/dist/main.js'], { env: { ...env, API_PORT: String(poort) }, stdio: ['ignore', 'ignore', 'inherit'] })
      await tot(`de api op ${poort} is klaar`, async () => (await fetch(`${url}/readyz`).catch(() => undefined))?.ok ?? false, 30_000)
    },
    dood: () => beeindig('SIGKILL'),
    stop: () => beeindig('SIGTERM'),
  }
}

/** Runs one statement as the owner. */
export async function vraag<T>(url: string, tekst: string, waarden: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(tekst, waarden)).rows as T[]
  } finally {
    await client.end()
  }
}

/** Kills a process that may already be gone. */
function dood(pid: number): void {
  if (leeft(pid)) process.kill(pid, 'SIGKILL')
}

function leeft(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
