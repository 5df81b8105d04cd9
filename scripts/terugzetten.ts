import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { argv, env, exit, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { leesArchief, leesDeel } from '@zelfonderzoek/postgres/kopie/archief'
import { type Bijsluiter, zetTabellen } from '@zelfonderzoek/postgres/kopie/kopieer-tabellen'
import { zetMap } from '@zelfonderzoek/postgres/kopie/zet-map'
import { bouw } from './lib/bouw.ts'
import { leesKopiesleutel } from './lib/kopiesleutel.ts'
import { keurTerugzetting } from './lib/keur-terugzetting.ts'
import { neemMap } from './lib/neem-map.ts'
import { leesOmgeving, sluitAf } from './lib/omgeving.ts'
import { openDatabase } from './lib/open-database.ts'

/** `npx pnpm terugzetten FILE [--sleutels FOLDER] [--wal FOLDER] [--tot MOMENT]`: puts a copy back in an empty place and compares. Exit code 1 when something differs. */
const { values, positionals: [bestand] } = parseArgs({ args: argv.slice(2), allowPositionals: true, options: { sleutels: { type: 'string' }, wal: { type: 'string' }, tot: { type: 'string' } } })
if (!bestand || !existsSync(bestand)) sluitAf('Noem een bestaande kopie: npx pnpm terugzetten BESTAND [--sleutels MAP]')
if (values.tot && Number.isNaN(Date.parse(values.tot))) sluitAf('Schrijf bij --tot een moment als 2026-12-28T14:30:00+01:00.')
const { DATABASE_URL, DATA_DIR } = leesOmgeving()
const dataDir = resolve(DATA_DIR)
mkdirSync(dataDir, { recursive: true })
if (values.sleutels) cpSync(values.sleutels, join(dataDir, 'sleutels'), { recursive: true, force: false })
const begin = performance.now()
try {
  await bouw(['api'])
  if (!DATABASE_URL) neemMap(dataDir)
  const delen = leesArchief(bestand, leesKopiesleutel(dataDir, false))
  const eerste = (await delen.next()).value
  const soort = eerste ? (await leesDeel(eerste)).toString() : ''
  if (soort === 'map' && DATABASE_URL) throw new Error('Dit is een kopie van de ingebouwde PostgreSQL. Zet haar terug zonder DATABASE_URL.')
  if (soort === 'map') await zetMap({ dataDir, delen, walArchief: values.wal, tot: values.tot })
  const database = await openDatabase({ DATABASE_URL, DATA_DIR: dataDir, leeg: soort === 'tabellen' })
  try {
    let bijsluiter: Bijsluiter | undefined
    if (soort === 'tabellen') {
      const { migreer } = (await import('../api/dist/database/migreer.js' as string)) as { migreer: (url: string) => Promise<unknown> }
      await migreer(database.url)
      bijsluiter = await zetTabellen({ url: database.url, delen })
    }
    const { zinnen, goed } = await keurTerugzetting({ url: database.url, dataDir, ankerbestand: env['AUDIT_ANKER'], bijsluiter })
    stdout.write(`Teruggezet in ${((performance.now() - begin) / 1000).toFixed(1)} s.\n${zinnen.join('\n')}\n`)
    process.exitCode = goed ? 0 : 1
  } finally {
    await database.stop()
  }
} catch (e) {
  stdout.write(`Terugzetten is mislukt. ${(e as Error).message}\n`)
  process.exitCode = 1
}
exit()
