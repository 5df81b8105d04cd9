import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { startPostgres } from '@zelfonderzoek/postgres'
import { maakDatabase } from '@zelfonderzoek/postgres/maak-database'
import { migreer } from '../../api/dist/database/migreer.js'

/** Starts one real PostgreSQL for the whole run, with a migrated database from which every test file copies its own. */
export default async function begin() {
  await chromium.executablePath() // Unpacks once; workers that find it half unpacked would start half a browser.
  const postgres = await startPostgres({ dataDir: mkdtempSync(join(tmpdir(), 'zelfonderzoek-test-')), instellingen: { shared_buffers: '128MB' } })
  globalThis.postgres = postgres
  await migreer(await maakDatabase(postgres.url, 'sjabloon'))
  process.env['TEST_POSTGRES'] = postgres.url
  process.env['TEST_SJABLONEN'] = mkdtempSync(join(tmpdir(), 'zelfonderzoek-sjabloon-'))
}
