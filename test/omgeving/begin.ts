import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '@zelfonderzoek/postgres'
import { maakDatabase } from '@zelfonderzoek/postgres/maak-database'

interface Overal {
  postgres?: { stop: () => Promise<void> }
}

/** Starts one real PostgreSQL for the whole run, with a migrated database from which every test file copies its own. */
export default async function begin(): Promise<void> {
  const postgres = await startPostgres({ dataDir: mkdtempSync(join(tmpdir(), 'zelfonderzoek-test-')), instellingen: { shared_buffers: '128MB' } })
  ;(globalThis as Overal).postgres = postgres
  const sjabloon = await maakDatabase(postgres.url, 'sjabloon')
  const { migreer } = (await import('../../api/dist/database/migreer.js' as string)) as { migreer: (url: string) => Promise<string[]> }
  await migreer(sjabloon)
  process.env['TEST_POSTGRES'] = postgres.url
}
