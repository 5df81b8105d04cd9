import { spawnSync } from 'node:child_process'
import { argv, execPath, exit } from 'node:process'
import { bouw } from './lib/bouw.ts'
import { eigenTmp } from './lib/eigen-tmp.ts'

/** `npx pnpm test`: checks, builds what changed and runs every test. Words after it go to jest and skip the checks. */
const keuze = argv.slice(2).filter((woord) => woord !== '--')
eigenTmp()
await bouw()
if (keuze.length === 0) voerUit(execPath, ['scripts/check.ts'])
voerUit(execPath, ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', '--maxWorkers=2', ...keuze], 'test')

function voerUit(programma: string, args: readonly string[], cwd = '.'): void {
  const { status } = spawnSync(programma, args, { cwd, stdio: 'inherit' })
  if (status !== 0) exit(status ?? 1)
}
