import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { execPath } from 'node:process'
import { startPostgres } from '@zelfonderzoek/postgres'
import { maakDatabase } from '@zelfonderzoek/postgres/maak-database'
import pg from 'pg'
import { laadDemo } from '../../../api/src/demo/laad-demo.ts'
import { rolUrl } from '../../../api/src/database/rol-url.ts'
import { migreer } from '../../../api/src/database/migreer.ts'
import { procesboom } from '../../bench/proces.ts'
import { type Product, vrijePoort } from './product.ts'

export type Dienst = 'api' | 'portal' | 'database'
type Programma = Exclude<Dienst, 'database'>

/** The product as loose processes on a PostgreSQL of its own, each of which can be killed and started again on its port. */
export interface Diensten extends Product {
  /** Kills with SIGKILL: no goodbye, no time to finish anything. */
  dood: (naam: Dienst) => Promise<void>
  start: (naam: Dienst) => Promise<void>
  /** Runs one statement as the owner of the database. */
  sql: (tekst: string, waarden?: unknown[]) => Promise<Record<string, unknown>[]>
}

/** Starts api and portal with the demo loaded. */
export async function startDiensten(): Promise<Diensten> {
  const dataDir = mkdtempSync(join(tmpdir(), 'zelfonderzoek-diensten-'))
  const map = mkdtempSync(join(tmpdir(), 'zelfonderzoek-diensten-pg-'))
  const poort = await vrijePoort()
  let postgres = await startPostgres({ dataDir: map, poort })
  const url = await maakDatabase(postgres.url, 'zelfonderzoek')
  await migreer(url)
  const poorten: Record<Programma, number> = { api: await vrijePoort(), portal: await vrijePoort() }
  const [apiUrl, portal] = [`http://localhost:${poorten.api}`, `http://localhost:${poorten.portal}`]
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  pool.on('error', () => undefined) // Its server is killed.
  const kinderen: Partial<Record<Programma, ChildProcess>> = {}
  const env = {
    ...process.env, NODE_OPTIONS: '', NODE_ENV: 'development', DATA_DIR: dataDir, DATABASE_URL: url, SESSIE_DATABASE_URL: rolUrl(url, 'portal_rt'),
    API_PORT: String(poorten.api), PORTAL_PORT: String(poorten.portal), API_URL: apiUrl, PORTAL_URL: portal,
  }
  const start = async (naam: Programma): Promise<void> => {
    kinderen[naam] = spawn(execPath, [naam === 'api' ? 'api/dist/main.js' : 'portal/server.ts'], { cwd: resolve('..'), env, stdio: ['ignore', 'ignore', 'inherit'] })
    await totKlaar(`http://localhost:${poorten[naam]}/readyz`)
  }
  const einde = async (naam: Programma, sein: NodeJS.Signals): Promise<void> => {
    const kind = kinderen[naam]
    if (!kind || kind.exitCode !== null || kind.signalCode !== null) return
    const af = once(kind, 'exit')
    kind.kill(sein)
    await af
  }
  await start('api')
  await laadDemo({ eigenaarUrl: url, dataDir, apiPoort: poorten.api, dossiers: true })
  await start('portal')
  return {
    portal,
    async start(naam) {
      if (naam !== 'database') return start(naam)
      postgres = await startPostgres({ dataDir: map, poort })
    },
    async dood(naam) {
      if (naam !== 'database') return einde(naam, 'SIGKILL')
      for (const pid of procesboom(postgres.pid)) process.kill(pid, 'SIGKILL')
    },
    sql: async (tekst, waarden) => (await pool.query(tekst, waarden)).rows as Record<string, unknown>[],
    async stop() {
      await einde('portal', 'SIGTERM')
      await einde('api', 'SIGTERM')
      await pool.end()
      await postgres.stop()
    },
  }
}

async function totKlaar(adres: string): Promise<void> {
  for (const tot = Date.now() + 60_000; Date.now() < tot; await new Promise((klaar) => setTimeout(klaar, 20))) {
    if ((await fetch(adres).catch(() => undefined))?.ok) return
  }
  throw new Error(`${adres} was na een minuut niet klaar`)
}
