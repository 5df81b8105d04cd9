import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nieuweSleutel, type Tekensleutel } from './sleutels.ts'

/** The private key with which the machine client of the demo proves itself; made on first start. */
export async function leesKoppelingsleutel(dataDir: string): Promise<Tekensleutel> {
  const pad = join(dataDir, 'sleutels', 'koppeling-demo.json')
  try {
    return JSON.parse(await readFile(pad, 'utf8')) as Tekensleutel
  } catch (e) {
    if ((e as { code?: string }).code !== 'ENOENT') throw e
    const sleutel = nieuweSleutel()
    await mkdir(join(dataDir, 'sleutels'), { recursive: true, mode: 0o700 })
    await writeFile(pad, JSON.stringify(sleutel), { mode: 0o600 })
    return sleutel
  }
}
