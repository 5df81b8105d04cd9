import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Files under a folder that hold one of these words in plain; links are not followed. */
export async function zoekKanaries(map: string, woorden: readonly string[]): Promise<{ bestanden: number; met: string[] }> {
  const gezocht = woorden.map((woord) => Buffer.from(woord))
  const langste = Math.max(...gezocht.map(({ length }) => length))
  const uit = { bestanden: 0, met: [] as string[] }
  for (const deel of await readdir(map, { recursive: true, withFileTypes: true })) {
    if (!deel.isFile()) continue
    const pad = join(deel.parentPath, deel.name)
    uit.bestanden += 1
    if (await houdt(pad, gezocht, langste)) uit.met.push(pad)
  }
  return uit
}

async function houdt(pad: string, gezocht: readonly Buffer[], langste: number): Promise<boolean> {
  let staart = Buffer.alloc(0)
  for await (const stuk of createReadStream(pad, { highWaterMark: 4 * 1024 * 1024 }) as AsyncIterable<Buffer>) {
    const bytes = Buffer.concat([staart, stuk])
    if (gezocht.some((woord) => bytes.includes(woord))) return true
    staart = bytes.subarray(Math.max(0, bytes.length - langste + 1))
  }
  return false
}
