import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { vindLopende } from '@zelfonderzoek/postgres/vind-lopende'
import { type Database, startDatabase } from './database.ts'
import { neemMap } from './neem-map.ts'
import { sluitAf } from './omgeving.ts'

/** The database as it is: of DATABASE_URL, or the embedded one, which is left running when it ran and stopped again when it did not. `leeg`: it may be made anew. */
export async function openDatabase({ DATABASE_URL, DATA_DIR, leeg = false }: { DATABASE_URL?: string | undefined; DATA_DIR: string; leeg?: boolean }): Promise<Database> {
  const lopend = DATABASE_URL ? undefined : vindLopende(DATA_DIR)
  if (lopend) return { url: Object.assign(new URL(lopend), { pathname: '/zelfonderzoek' }).href, stop: () => Promise.resolve() }
  if (!DATABASE_URL) {
    if (!leeg && !existsSync(join(DATA_DIR, 'pg', 'PG_VERSION'))) sluitAf(`In ${DATA_DIR} staat geen database. Kies met DATA_DIR de goede map, of geef met DATABASE_URL het adres van PostgreSQL op.`)
    neemMap(DATA_DIR)
  }
  return startDatabase(DATABASE_URL, DATA_DIR)
}
