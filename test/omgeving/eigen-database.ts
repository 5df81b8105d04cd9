import { randomBytes } from 'node:crypto'
import { maakDatabase } from '@zelfonderzoek/postgres/maak-database'

/** Address of a migrated, empty database for one test file. */
export function eigenDatabase(): Promise<string> {
  return maakDatabase(process.env['TEST_POSTGRES'] ?? '', `t_${randomBytes(6).toString('hex')}`, 'sjabloon')
}
