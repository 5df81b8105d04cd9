import { resolve } from 'node:path'
import { argv, env, exit, stderr, stdout } from 'node:process'
import { bouw } from './lib/bouw.ts'
import { leesOmgeving } from './lib/omgeving.ts'
import { openDatabase } from './lib/open-database.ts'

/** `npx pnpm sleutelrotatie [--verder | --opruimen]`: a new master key, and every data key wrapped with it, while the product goes on. */
interface Rotatie { ingepakt: number; verwijderd: number }
type Doe = (o: object) => Promise<Rotatie>

const omgeving = leesOmgeving()
const dataDir = resolve(omgeving.DATA_DIR)
await bouw(['api'])
const { roteerSleutels, ruimSleutelsOp } = (await import('../api/dist/versleuteling/roteer-sleutels.js' as string)) as { roteerSleutels: Doe; ruimSleutelsOp: Doe }
const database = await openDatabase({ DATABASE_URL: omgeving.DATABASE_URL, DATA_DIR: dataDir })
const waar = { dataDir, productie: true, bestand: env['HOOFDSLEUTEL_BESTAND'] || undefined, databaseUrl: database.url }
try {
  if (argv.includes('--opruimen')) stdout.write(`${(await ruimSleutelsOp(waar)).verwijderd} oudere hoofdsleutels verwijderd.\n`)
  else {
    const { ingepakt } = await roteerSleutels({ ...waar, verder: argv.includes('--verder'), meld: (n: number) => stderr.write(`${n} dossiersleutels opnieuw ingepakt\n`) })
    stdout.write(`Klaar: ${ingepakt} dossiersleutels opnieuw ingepakt. Bewaar een kopie van het sleutelbestand, start het product opnieuw, en draai dan npx pnpm sleutelrotatie --opruimen.\n`)
  }
} catch (e) {
  stderr.write(`${(e as Error).message}\n`)
  process.exitCode = 1
} finally {
  await database.stop()
}
exit()
