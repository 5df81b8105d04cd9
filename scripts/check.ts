import { execPath, exit, stdout } from 'node:process'
import { bouw } from './lib/bouw.ts'
import { opdracht, type Uitslag } from './lib/opdracht.ts'
import { controleerBegrippen } from './lib/controleer-begrippen.ts'
import { controleerProtocollen } from './lib/controleer-protocollen.ts'
import { controleerRegels } from './lib/controleer-regels.ts'
import { controleerTekst } from './lib/controleer-tekst.ts'

/** `npx pnpm check`: types, import rules, cycles, generated files, and the habits of the house. */
const tsc = (map: string) => (): Promise<Uitslag> => opdracht('node_modules/.bin/tsc', ['-p', map])

const CONTROLES: readonly (readonly [naam: string, voer: () => Promise<Uitslag>])[] = [
  ['types: validation', tsc('packages/validation')],
  ['types: postgres', tsc('packages/postgres')],
  ['types: document', tsc('packages/document')],
  ['types: http', tsc('packages/http')],
  ['types: api', tsc('api')],
  ['types: portal', tsc('portal')],
  ['types: scripts', tsc('scripts')],
  ['types: test', tsc('test')],
  ['importregels en kringen', () => opdracht('node_modules/.bin/depcruise', ['--config', '.dependency-cruiser.cjs', 'api/src', 'portal/app', 'portal/server', 'packages/validation/src', 'packages/document/src', 'packages/http/src', 'packages/postgres/src'])],
  ['lint', () => opdracht('node_modules/.bin/eslint', ['--max-warnings', '0', 'api/src', 'portal/app', 'portal/server', 'packages', 'scripts', 'test'])],
  ['huisregels', controleerTekst],
  ['protocols sound', controleerProtocollen],
  ['regels met voorbeeld en doc', controleerRegels],
  ['begrippen', controleerBegrippen],
  ['gegenereerde bestanden', () => opdracht(execPath, ['scripts/generate.ts', '--check'])],
]

await bouw(['api'])
let gezakt = 0
const wachtrij = [...CONTROLES]
await Promise.all([1, 2].map(async () => {
  for (let volgende = wachtrij.shift(); volgende; volgende = wachtrij.shift()) {
    const [naam, voer] = volgende
    const begin = performance.now()
    const { ok, tekst } = await voer()
    stdout.write(`${ok ? 'goed' : 'FOUT'}  ${naam.padEnd(28)} ${((performance.now() - begin) / 1000).toFixed(1)} s\n`)
    if (!ok) {
      gezakt += 1
      stdout.write(`${tekst.trim()}\n`)
    }
  }
}))
if (gezakt) exit(1)
