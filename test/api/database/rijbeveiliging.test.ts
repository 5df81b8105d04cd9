import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { MIGRATIES } from '../../../api/src/database/migrations/index.ts'
import { maakDataSource } from '../../../api/src/database/data-source.ts'
import { voerUit } from '../../../api/src/database/lees.ts'
import { eigenDatabase } from '../../omgeving/eigen-database.ts'
import { zetDossier } from '../hulp/dossier.ts'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'

let o: Opstelling
beforeAll(async () => {
  o = await maakOpstelling()
  await zetDossier(o)
})
afterAll(() => o.stop())

const TABELLEN = `select c.relname as tabel, c.relrowsecurity and c.relforcerowsecurity as dwingend
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind = 'r' and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname in ('aanbieder_id', 'dossier_id', 'toezichthouder_id') and not a.attisdropped)`

describe('rijbeveiliging', () => {
  it('is dwingend op elke tabel met een eigenaar', async () => {
    const tabellen = (await o.eigenaar.query(TABELLEN)) as { tabel: string; dwingend: boolean }[]
    expect(tabellen.length).toBeGreaterThan(15)
    expect(tabellen.filter((t) => !t.dwingend)).toEqual([])
  })

  it('laat een andere aanbieder, en wie niemand is, geen enkele rij zien', async () => {
    const tabellen = (await o.eigenaar.query(TABELLEN)) as { tabel: string }[]
    const { context } = await o.als('onderzoeker-linde')
    const niemand = { gebruikerId: '', aanbiederId: null, toezichtId: null, gemeenteId: null }
    for (const { tabel } of tabellen) {
      for (const rij of [context.rij, niemand]) {
        const [telling] = await voerUit(context.pool, rij, { naam: '', tekst: `select count(*)::text from ${tabel}`, waarden: [] })
        expect([tabel, telling?.[0]]).toEqual([tabel, '0'])
      }
    }
  })

  it('laat de eigen aanbieder zijn rijen zien en de toezichthouder geen concept', async () => {
    const eigen = await o.als('onderzoeker')
    const toezicht = await o.als('toezichthouder')
    const tel = async ({ context }: typeof eigen, tabel: string) => Number((await voerUit(context.pool, context.rij, { naam: '', tekst: `select count(*)::text from ${tabel}`, waarden: [] }))[0]?.[0])
    expect(await tel(eigen, 'sectie')).toBe(11)
    expect(await tel(toezicht, 'dossier')).toBe(1)
    expect(await tel(toezicht, 'melding')).toBe(1)
    await o.eigenaar.query(`update sectie set stand = 'bezig'`)
    expect(await tel(toezicht, 'sectie')).toBe(0)
  })

  it('laat een auditregel door niemand wijzigen of weghalen', async () => {
    await o.eigenaar.query(`insert into auditregel (soort, rol) values ('proef', 'beheerder')`)
    await expect(o.eigenaar.query(`update auditregel set soort = 'anders'`)).rejects.toThrow('kunnen niet worden gewijzigd')
    await expect(o.eigenaar.query('delete from auditregel')).rejects.toThrow('kunnen niet worden gewijzigd')
    await expect(o.eigenaar.query('truncate auditregel')).rejects.toThrow('kunnen niet worden gewijzigd')
  })
})

describe('migraties', () => {
  it('geven heen, terug en weer heen hetzelfde schema', async () => {
    const bron = await maakDataSource({ url: await eigenDatabase(), verbindingen: 1 }).initialize()
    try {
      const beeld = async () => JSON.stringify(await bron.query(`select table_schema, table_name, column_name, data_type, column_default, is_nullable from information_schema.columns
        where table_schema in ('public', 'portal', 'oidc') and table_name <> 'migrations' order by 1, 2, 3`))
      const voor = await beeld()
      for (const _ of MIGRATIES) await bron.undoLastMigration()
      expect(await bron.query(`select 1 from information_schema.tables where table_schema = 'public' and table_name <> 'migrations'`)).toEqual([])
      await bron.runMigrations()
      expect(await beeld()).toBe(voor)
    } finally {
      await bron.destroy()
    }
  })
})
