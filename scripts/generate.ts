import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, execPath, exit, stdout } from 'node:process'
import { ALLE_PROTOCOLLEN } from '../packages/validation/src/protocol/select-protocol.ts'
import { bijlagedoc } from './lib/bijlagedoc/bijlagedoc.ts'
import { portaalvoorbeelden } from './lib/bijlagedoc/portaalvoorbeelden.ts'
import { bouw } from './lib/bouw.ts'
import { eisenpagina } from './lib/eisen.ts'
import { opdracht } from './lib/opdracht.ts'
import { protocoldoc } from './lib/protocoldoc.ts'
import { toegangtabellen } from './lib/toegangtabellen.ts'
import { invoerpagina } from './lib/slechte-invoer.ts'

/** Writes the schema, the typed documents, the tables of who may do what and the pages about protocols, requirements, Bijlage and rules anew; with `--check` it only says whether they are fresh. */
const SCHEMA = 'packages/schema/schema.graphql'
const MAP = 'packages/schema/generated'
/** Folders in which every file is written from data; what no longer belongs there is removed. */
const PAGINAS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['docs/protocollen', new Map(ALLE_PROTOCOLLEN.map((protocol) => [`${protocol.id}.md`, protocoldoc(protocol)]))],
  ['docs/bijlage', bijlagedoc()],
  ['test/regels/toegang/tabellen', toegangtabellen()],
  ['portal/app/uitleg/generated', new Map([['voorbeelden.ts', portaalvoorbeelden()]])],
])
const EISEN = 'docs/eisen.md'
const INVOER = 'docs/slechte-invoer.md'
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
for (const [map, paginas] of PAGINAS) {
  await mkdir(map, { recursive: true })
  for (const naam of await readdir(map)) if (!paginas.has(naam)) await rm(join(map, naam))
  for (const [naam, tekst] of paginas) if (voor.get(join(map, naam)) !== tekst) await writeFile(join(map, naam), tekst)
}

for (const [pad, pagina] of [[EISEN, await eisenpagina()], [INVOER, await invoerpagina()]] as const) {
  if (pagina.fouten.length) stop(`${pad}: ${pagina.fouten.join('; ')}.\n`)
  await writeFile(pad, pagina.tekst)
}

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
  const paden = [SCHEMA, EISEN, INVOER, ...namen.map((naam) => join(MAP, naam)), ...(await geschrevenPaginas())]
  return new Map(await Promise.all(paden.map(async (pad) => [pad, await readFile(pad, 'utf8').catch(() => '')] as const)))
}

async function geschrevenPaginas(): Promise<string[]> {
  return (await Promise.all([...PAGINAS.keys()].map(async (map) => (await readdir(map).catch(() => [])).map((naam) => join(map, naam))))).flat()
}

function stop(tekst: string): never {
  stdout.write(tekst)
  exit(1)
}
