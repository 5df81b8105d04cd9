import { env } from 'node:process'
import { Onbruikbaar, startPostgres } from '@zelfonderzoek/postgres'
import { maakDatabase } from '@zelfonderzoek/postgres/maak-database'

export interface Database {
  /** Address of the owner, with our own database. */
  url: string
  stop: () => Promise<void>
}

/** The database of DATABASE_URL, or an embedded one in the data folder. */
export async function startDatabase(url: string | undefined, dataDir: string): Promise<Database> {
  if (url) return { url, stop: () => Promise.resolve() }
  const postgres = await startPostgres({ dataDir, walArchief: env['WAL_ARCHIEF'] })
  return { url: await maakDatabase(postgres.url, 'zelfonderzoek'), stop: postgres.stop }
}

export { Onbruikbaar }
