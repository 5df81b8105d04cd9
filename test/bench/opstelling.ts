import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startPostgres } from '@zelfonderzoek/postgres'
import { maakDatabase } from '@zelfonderzoek/postgres/maak-database'
import pg from 'pg'
import { type Mededinger, start, stop } from './mededingers.ts'
import { type Tokens, zaadId } from './stof.ts'
import { startUitgever } from './uitgever.ts'
import type { Vragers } from './vrager.ts'
import { zaaiSql } from './zaai.sql.ts'

/** PostgreSQL, an issuer of tokens, and what is needed to seed databases and start servers on them. */
export interface Opstelling {
  tokens: Tokens
  postgresPid: number
  /** A migrated database with `aantal` invented dossiers, the first `vol` of them full. */
  zaai: (naam: string, aantal: number, vol: number) => Promise<string>
  rolUrl: (url: string, rol: string) => string
  uitgever: string
  start: (naam: string, bestand: string, url: string, extra?: Record<string, string>) => Promise<Mededinger>
  stop: () => Promise<void>
}

/** Starts it in an empty folder of its own, with PostgreSQL's durability as in the product. */
export async function maakOpstelling(): Promise<Opstelling> {
  const mappen: string[] = []
  const map = (naam: string): string => {
    const pad = mkdtempSync(join(tmpdir(), `zelfonderzoek-bench-${naam}-`))
    mappen.push(pad)
    return pad
  }
  const postgres = await startPostgres({ dataDir: map('pg'), instellingen: { shared_buffers: '1GB', max_wal_size: '4GB', max_connections: '200' } })
  const uitgever = await startUitgever(4790)
  const { migreer } = (await import(resolve('api/dist/database/migreer.js'))) as { migreer: (url: string) => Promise<unknown> }
  const { rolUrl } = (await import(resolve('api/dist/database/rol-url.js'))) as { rolUrl: (url: string, rol: string) => string }
  const tokens = { toezicht: uitgever.token('bench-toezichthouder'), onderzoeker: uitgever.token('bench-onderzoeker-1') }
  const mededingers: Mededinger[] = []
  let poort = 4791
  return {
    tokens, rolUrl, postgresPid: postgres.pid, uitgever: uitgever.iss,
    async zaai(naam, aantal, vol) {
      const url = await maakDatabase(postgres.url, naam)
      await migreer(url)
      await voerUit(url, zaaiSql({ aantal, vol, iss: uitgever.iss }))
      return url
    },
    async start(naam, bestand, url, extra = {}) {
      const gemeen = { NODE_ENV: 'test', API_DATABASE_URL: rolUrl(url, 'api_rt'), DATABASE_URL: url, OIDC_ISSUER: uitgever.iss, DATA_DIR: map(naam), WIE: JSON.stringify(vragers(tokens)) }
      const mededinger = await start(naam, bestand, poort++, { ...gemeen, ...extra })
      mededingers.push(mededinger)
      return mededinger
    },
    async stop() {
      for (const mededinger of mededingers) await stop(mededinger)
      uitgever.stop()
      await postgres.stop()
      for (const pad of mappen) rmSync(pad, { recursive: true, force: true })
    },
  }
}

/** Runs statements one after another as the owner. */
export async function voerUit(url: string, opdrachten: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const opdracht of opdrachten) await client.query(opdracht)
  } finally {
    await client.end()
  }
}

function vragers({ toezicht, onderzoeker }: Tokens): Vragers {
  const [u0, u1, t1, a1] = [zaadId('u0'), zaadId('u1'), zaadId('t1'), zaadId('a1')]
  return {
    [toezicht]: { id: u0, org: t1, rol: 'toezichthouder', rij: { gebruikerId: u0, aanbiederId: null, toezichtId: t1, gemeenteId: null } },
    [onderzoeker]: { id: u1, org: a1, rol: 'onderzoeker', rij: { gebruikerId: u1, aanbiederId: a1, toezichtId: null, gemeenteId: null } },
  }
}
