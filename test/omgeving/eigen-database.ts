import { randomBytes } from 'node:crypto'
import { maakDatabase } from '@zelfonderzoek/postgres/maak-database'

/** Address of a migrated, empty database for one test file. `gebroken`: the test breaks its audit chain on purpose, so the closing of the run passes it by. */
export function eigenDatabase(soort: 't' | 'gebroken' = 't'): Promise<string> {
  return maakDatabase(process.env['TEST_POSTGRES'] ?? '', `${soort}_${randomBytes(6).toString('hex')}`, 'sjabloon')
}
