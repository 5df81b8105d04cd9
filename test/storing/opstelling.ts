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

const PG_POORT = 4889
const API_POORT = 4890
const UITGEVER_POORT = 4891

export interface Storingsopstelling {
  api: string
  url: string
  token: string
  doodApi: () => Promise<void>
  startApi: () => Promise<void>
  doodPostgres: () => Promise<void>
  startPostgres: () => Promise<void>
  stop: () => Promise<void>
}

/** Database and api as processes that can be killed and started again on the same ports. */
export async function maakStoringsopstelling(instellingen: Record<string, string> = {}): Promise<Storingsopstelling> {
  const dataDir = mkdtempSync(join(tmpdir(), 'zelfonderzoek-storing-'))
  const opnieuw = (): Promise<Postgres> => startPostgres({ dataDir, poort: PG_POORT, instellingen })
  let postgres = await opnieuw()
  const uitgever: Uitgever = await startUitgever(UITGEVER_POORT)
  const url = await maakDatabase(postgres.url, 'storing')
  const { migreer } = (await import(resolve('api/dist/database/migreer.js'))) as { migreer: (url: string) => Promise<unknown> }
  await migreer(url)
  for (const opdracht of zaaiSql({ aantal: 1000, vol: 1000, iss: uitgever.iss })) await vraag(url, opdracht)
  let kind: ChildProcess | undefined

  const startApi = async (): Promise<void> => {
    kind = spawn(execPath, ['api/dist/main.js'], { env: { ...process.env, NODE_ENV: 'test', API_PORT: String(API_POORT), DATABASE_URL: url, OIDC_ISSUER: uitgever.iss, DATA_DIR: dataDir }, stdio: ['ignore', 'ignore', 'inherit'] })
    await totKlaar()
  }
  const doodApi = async (): Promise<void> => {
    if (!kind || kind.exitCode !== null || kind.signalCode !== null) return
    const af = once(kind, 'exit')
    kind.kill('SIGKILL')
    await af
  }
  await startApi()
  return {
    api: `http://localhost:${API_POORT}/graphql`, url, token: uitgever.token('bench-onderzoeker-1'), startApi, doodApi,
    async doodPostgres() {
      for (const pid of procesboom(postgres.pid)) dood(pid)
      while (leeft(postgres.pid)) await new Promise((klaar) => setImmediate(klaar))
    },
    async startPostgres() {
      postgres = await opnieuw()
    },
    async stop() {
      await doodApi()
      uitgever.stop()
      await postgres.stop()
    },
  }
}

/** Runs one statement as the owner. */
export async function vraag<T>(url: string, tekst: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(tekst)).rows as T[]
  } finally {
    await client.end()
  }
}

async function totKlaar(): Promise<void> {
  for (const tot = Date.now() + 30_000; Date.now() < tot; await new Promise((klaar) => setTimeout(klaar, 20))) {
    const antwoord = await fetch(`http://localhost:${API_POORT}/readyz`).catch(() => undefined)
    if (antwoord?.ok) return
  }
  throw new Error('de api is na een halve minuut nog niet klaar')
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
