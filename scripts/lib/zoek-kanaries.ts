import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files under a folder that hold one of these words in plain; links are not followed. Words that begin alike are looked for by that beginning first. */
export async function zoekKanaries(map: string, woorden: readonly string[]): Promise<{ bestanden: number; met: string[] }> {
  const gezocht = woorden.map((woord) => Buffer.from(woord))
  const begin = Buffer.from(gemeenBegin(woorden))
  const uit = { bestanden: 0, met: [] as string[] }
  for (const deel of await readdir(map, { recursive: true, withFileTypes: true })) {
    if (!deel.isFile()) continue
    const pad = join(deel.parentPath, deel.name)
    const bytes = await readFile(pad)
    uit.bestanden += 1
    if (bytes.includes(begin) && gezocht.some((woord) => bytes.includes(woord))) uit.met.push(pad)
  }
  return uit
}

function gemeenBegin([eerste = '', ...rest]: readonly string[]): string {
  let lengte = eerste.length
  for (const woord of rest) while (!woord.startsWith(eerste.slice(0, lengte))) lengte -= 1
  return eerste.slice(0, lengte)
}
