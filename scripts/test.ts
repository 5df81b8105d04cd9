import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, env, execPath, exit, stderr, stdout } from 'node:process'
import { bouw } from './lib/bouw.ts'
import { eigenTmp } from './lib/eigen-tmp.ts'
import { zoekKanaries } from './lib/zoek-kanaries.ts'

/**
 * `npx pnpm test`: checks, builds what changed and runs every test; then looks at all that the tests left behind: every audit chain must verify,
 * and nothing that is kept encrypted may stand in plain in tables, files or output. Words after it go to jest and skip checks and closing.
 */
const keuze = argv.slice(2).filter((woord) => woord !== '--')
const JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', '--maxWorkers=2', ...keuze]
eigenTmp()
await bouw()
if (keuze.length > 0) {
  exit(await voerUit(JEST, 'test', env))
}
if ((await voerUit(['scripts/check.ts'], '.', env)) !== 0) exit(1)
exit(await metSlot())

/** Runs all tests in a folder for temporary files of their own, and closes it. */
async function metSlot(): Promise<number> {
  const map = await mkdtemp(join(tmpdir(), 'zelfonderzoek-run-'))
  await chmod(map, 0o755)
  try {
    return await testMet(map)
  } finally {
    await rm(map, { recursive: true, force: true })
  }
}

async function testMet(map: string): Promise<number> {
  const uitslag = join(map, 'slot.json')
  const code = await voerUit([...JEST, '--cacheDirectory', join(tmpdir(), 'zelfonderzoek-jest')], 'test', { ...env, TMPDIR: map, SLOTUITSLAG: uitslag }, join(map, 'uitvoer.log'))
  if (code !== 0) return code
  const { databases, regels, breuken, kanaries } = JSON.parse(await readFile(uitslag, 'utf8')) as { databases: number; regels: number; breuken: string[]; kanaries: string[] }
  const { KANARIES } = (await import('../test/omgeving/kanaries.mjs' as string)) as { KANARIES: readonly string[] }
  await rm(uitslag)
  const { bestanden, met } = await zoekKanaries(map, KANARIES)
  stdout.write(`Slot: ${regels} auditregels in ${databases} databases nagerekend, ${breuken.length} breuken; kanaries gezocht in elke rij en in ${bestanden} bestanden, ${kanaries.length + met.length} gevonden.\n`)
  for (const wat of [...breuken, ...kanaries, ...met]) stdout.write(`  ${wat}\n`)
  return regels === 0 || bestanden === 0 || breuken.length + kanaries.length + met.length > 0 ? 1 : 0
}

/** Runs a program of Node; with `logboek` its output goes there too. */
async function voerUit(args: readonly string[], cwd: string, omgeving: NodeJS.ProcessEnv, logboek?: string): Promise<number> {
  const kind = spawn(execPath, args, { cwd, env: omgeving, stdio: logboek ? ['inherit', 'pipe', 'pipe'] : 'inherit' })
  if (logboek) {
    const bestand = createWriteStream(logboek)
    for (const [van, naar] of [[kind.stdout, stdout], [kind.stderr, stderr]] as const) {
      van?.pipe(naar, { end: false })
      van?.pipe(bestand, { end: false })
    }
  }
  const [code] = (await once(kind, 'close')) as [number | null]
  return code ?? 1
}
