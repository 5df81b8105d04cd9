import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

interface Bouwsel {
  naam: string
  map: string
  /** What the result is made from; a change of any of these builds anew. */
  bronnen: readonly string[]
  opdracht: readonly string[]
  resultaat: string
}

const BOUWSELS: readonly Bouwsel[] = [
  { naam: 'api', map: 'api', bronnen: ['api/src', 'api/.swcrc', 'pnpm-lock.yaml'], opdracht: ['swc', 'src', '-d', 'dist', '--strip-leading-paths', '--quiet', '--delete-dir-on-start'], resultaat: 'api/dist/main.js' },
  { naam: 'portal', map: 'portal', bronnen: ['portal/app', 'portal/server', 'portal/vite', 'portal/public', 'portal/vite.config.ts', 'packages/validation/src', 'packages/schema/generated', 'pnpm-lock.yaml'], opdracht: ['remix', 'vite:build'], resultaat: 'portal/build/server/index.js' },
]

/** Builds api and portal where their sources changed since the last time. */
export async function bouw(welke: readonly string[] = BOUWSELS.map((b) => b.naam)): Promise<void> {
  await Promise.all(BOUWSELS.filter((b) => welke.includes(b.naam)).map(bouwEen))
}

async function bouwEen({ naam, map, bronnen, opdracht, resultaat }: Bouwsel): Promise<void> {
  const merk = join('node_modules', '.cache', `zelfonderzoek-${naam}`)
  const vinger = await vingerafdruk(bronnen)
  if (existsSync(resultaat) && (await readFile(merk, 'utf8').catch(() => '')) === vinger) return
  await voerUit(join(map, 'node_modules', '.bin', opdracht[0] ?? ''), opdracht.slice(1), map, naam)
  await mkdir(join('node_modules', '.cache'), { recursive: true })
  await writeFile(merk, vinger)
}

async function vingerafdruk(bronnen: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  const loop = async (pad: string): Promise<void> => {
    const leden = await readdir(pad, { withFileTypes: true }).catch(() => undefined)
    if (!leden) return void hash.update(pad).update(await readFile(pad).catch(() => ''))
    for (const lid of leden.sort((a, b) => a.name.localeCompare(b.name))) await loop(join(pad, lid.name))
  }
  for (const bron of bronnen) await loop(bron)
  return hash.digest('hex')
}

function voerUit(programma: string, args: readonly string[], cwd: string, naam: string): Promise<void> {
  return new Promise((klaar, mislukt) => {
    const pad = existsSync(programma) ? join('..', programma) : join('..', 'node_modules', '.bin', programma.split('/').at(-1) ?? '')
    const kind = spawn(pad, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'production' } })
    let uit = ''
    for (const stroom of [kind.stdout, kind.stderr]) stroom.on('data', (deel: Buffer) => { uit += deel.toString() })
    kind.on('error', mislukt)
    kind.on('exit', (code) => (code === 0 ? klaar() : mislukt(new Error(`Bouwen van ${naam} mislukte.\n${uit.slice(-4000)}`))))
  })
}
