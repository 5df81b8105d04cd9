import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process, { env } from 'node:process'

/** Does work of which all temporary files, also those of the programs it starts, lie in one folder; that folder goes afterwards, whatever happened. */
export async function metEigenMap<T>(werk: (map: string) => Promise<T>): Promise<T> {
  const was = env['TMPDIR']
  const map = mkdtempSync(join(tmpdir(), 'zelfonderzoek-storing-'))
  const ruimOp = (): void => rmSync(map, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  chmodSync(map, 0o755)
  env['TMPDIR'] = map
  process.once('exit', ruimOp)
  try {
    return await werk(map)
  } finally {
    if (was === undefined) delete env['TMPDIR']
    else env['TMPDIR'] = was
    process.off('exit', ruimOp)
    ruimOp()
  }
}
