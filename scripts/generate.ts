import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, execPath, exit, stdout } from 'node:process'
import { ALLE_PROTOCOLLEN } from '../packages/validation/src/protocol/select-protocol.ts'
import { bouw } from './lib/bouw.ts'
import { opdracht } from './lib/opdracht.ts'
import { protocoldoc } from './lib/protocoldoc.ts'

/** Writes the schema, the typed documents and the pages about the protocols anew; with `--check` it only says whether they are fresh. */
const SCHEMA = 'packages/schema/schema.graphql'
const MAP = 'packages/schema/generated'
const PROTOCOLLEN = 'docs/protocollen'
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
await mkdir(PROTOCOLLEN, { recursive: true })
for (const pad of await protocolpaginas()) if (!ALLE_PROTOCOLLEN.some(({ id }) => pad === join(PROTOCOLLEN, `${id}.md`))) await rm(pad)
for (const protocol of ALLE_PROTOCOLLEN) await writeFile(join(PROTOCOLLEN, `${protocol.id}.md`), protocoldoc(protocol))

const na = await stand()
const anders = [...new Set([...voor.keys(), ...na.keys()])].filter((pad) => voor.get(pad) !== na.get(pad))
if (controle && anders.length) {
  for (const [pad, tekst] of voor) await writeFile(pad, tekst)
  for (const pad of na.keys()) if (!voor.has(pad)) await rm(pad)
  stop(`Niet bijgewerkt: ${anders.join(', ')}. Draai npx pnpm generate en bewaar de uitkomst.\n`)
}
await rm(kopie, { recursive: true })
stdout.write(anders.length ? `Bijgewerkt: ${anders.join(', ')}\n` : 'Alles was al bijgewerkt.\n')

async function stand(): Promise<Map<string, string>> {
  const namen = await readdir(MAP).catch(() => [])
  const paden = [SCHEMA, ...namen.map((naam) => join(MAP, naam)), ...(await protocolpaginas())]
  return new Map(await Promise.all(paden.map(async (pad) => [pad, await readFile(pad, 'utf8').catch(() => '')] as const)))
}

async function protocolpaginas(): Promise<string[]> {
  return (await readdir(PROTOCOLLEN).catch(() => [])).map((naam) => join(PROTOCOLLEN, naam))
}

function stop(tekst: string): never {
  stdout.write(tekst)
  exit(1)
}
