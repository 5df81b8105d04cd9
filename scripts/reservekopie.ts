import { join, resolve } from 'node:path'
import { mkdirSync, statSync } from 'node:fs'
import { argv, exit, stdout } from 'node:process'
import { kopieerMap } from '@zelfonderzoek/postgres/kopie/kopieer-map'
import { kopieerTabellen } from '@zelfonderzoek/postgres/kopie/kopieer-tabellen'
import { vindLopende } from '@zelfonderzoek/postgres/vind-lopende'
import { leesKopiesleutel } from './lib/kopiesleutel.ts'
import { leesOmgeving, sluitAf } from './lib/omgeving.ts'
import { openDatabase } from './lib/open-database.ts'

/** `npx pnpm reservekopie FOLDER`: writes one encrypted copy of the database, while people keep working. */
const [map] = argv.slice(2).filter((arg) => !arg.startsWith('--'))
if (!map) sluitAf('Noem de map waarin de kopie moet komen: npx pnpm reservekopie MAP')
const omgeving = leesOmgeving()
const dataDir = resolve(omgeving.DATA_DIR)
mkdirSync(map, { recursive: true, mode: 0o700 })
const doel = join(resolve(map), `zelfonderzoek-${new Date().toISOString().replaceAll(/[:.]/g, '-')}.kopie`)
const sleutel = leesKopiesleutel(dataDir, true)
const begin = performance.now()
const database = await openDatabase({ DATABASE_URL: omgeving.DATABASE_URL, DATA_DIR: dataDir })
try {
  const ingebouwd = omgeving.DATABASE_URL ? undefined : vindLopende(dataDir)
  if (ingebouwd) await kopieerMap({ url: ingebouwd, pgData: join(dataDir, 'pg'), doel, sleutel })
  else await kopieerTabellen({ url: database.url, doel, sleutel })
  stdout.write([
    `De kopie staat in ${doel} (${(statSync(doel).size / 1e6).toFixed(1)} MB, ${((performance.now() - begin) / 1000).toFixed(1)} s).`,
    `De sleutels in ${join(dataDir, 'sleutels')} zitten er niet in. Bewaar die ergens anders: zonder die sleutels is de kopie onleesbaar.`,
    'Probeer elke kopie terug te zetten: npx pnpm terugzetten BESTAND', '',
  ].join('\n'))
} catch (e) {
  stdout.write(`De kopie is mislukt. ${uitleg(e)}\n`)
  process.exitCode = 1
} finally {
  await database.stop()
}
exit()

function uitleg(e: unknown): string {
  const { code, message } = e as { code?: string; message?: string }
  if (/row-level security/.test(message ?? '')) return 'Deze databaserol ziet door rijbeveiliging niet alles. Geef haar BYPASSRLS, of gebruik de eigenaar.'
  return code === 'ENOSPC' ? 'De schijf is vol.' : (message ?? String(e))
}
