import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, execPath, exit, stdout } from 'node:process'
import { bouw } from './lib/bouw.ts'
import { opdracht } from './lib/opdracht.ts'

/** Writes the schema and the typed documents anew; with `--check` it only says whether they are fresh. */
const SCHEMA = 'packages/schema/schema.graphql'
const MAP = 'packages/schema/generated'
const controle = argv.includes('--check')

await bouw(['api'])
const voor = await stand()
const kopie = await mkdtemp(join(tmpdir(), 'zelfonderzoek-schema-'))
for (const [pad, tekst] of voor) await writeFile(join(kopie, pad.replaceAll('/', '__')), tekst)

const sdl = await opdracht(execPath, ['api/dist/schema/druk-sdl.js'])
if (!sdl.ok) stop(sdl.tekst)
await writeFile(SCHEMA, sdl.tekst)
const codegen = await opdracht('node_modules/.bin/graphql-codegen', ['--config', 'packages/schema/codegen.ts'])
if (!codegen.ok) stop(codegen.tekst)

const na = await stand()
const anders = [...na].filter(([pad, tekst]) => voor.get(pad) !== tekst).map(([pad]) => pad)
if (controle && anders.length) {
  for (const [pad, tekst] of voor) await writeFile(pad, tekst)
  stop(`Niet bijgewerkt: ${anders.join(', ')}. Draai npx pnpm generate en bewaar de uitkomst.\n`)
}
await rm(kopie, { recursive: true })
stdout.write(anders.length ? `Bijgewerkt: ${anders.join(', ')}\n` : 'Alles was al bijgewerkt.\n')

async function stand(): Promise<Map<string, string>> {
  const namen = await readdir(MAP).catch(() => [])
  const paden = [SCHEMA, ...namen.map((naam) => join(MAP, naam))]
  return new Map(await Promise.all(paden.map(async (pad) => [pad, await readFile(pad, 'utf8').catch(() => '')] as const)))
}

function stop(tekst: string): never {
  stdout.write(tekst)
  exit(1)
}
