import { expect, it } from '@jest/globals'
import { maakDataSource } from '../../../api/src/database/data-source.ts'
import { MIGRATIES } from '../../../api/src/database/migrations/index.ts'
import { eigenDatabase } from '../../omgeving/eigen-database.ts'

const VORM = `select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable as kolom from information_schema.columns where table_schema = 'public' order by 1`

it('elke migratie kan terug, en daarna staat alles er weer zoals het was', async () => {
  const bron = await maakDataSource({ url: await eigenDatabase(), verbindingen: 1 }).initialize()
  try {
    const vorm = async (): Promise<string[]> => ((await bron.query(VORM)) as { kolom: string }[]).map(({ kolom }) => kolom)
    const voor = await vorm()
    for (let nr = 0; nr < MIGRATIES.length - 1; nr += 1) await bron.undoLastMigration({ transaction: 'each' })
    expect((await vorm()).some((kolom) => kolom.startsWith('dossier.'))).toBe(false)
    await bron.runMigrations({ transaction: 'each' })
    expect(await vorm()).toEqual(voor)
  } finally {
    await bron.destroy()
  }
})
