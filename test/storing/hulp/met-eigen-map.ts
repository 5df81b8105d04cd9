import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from 'node:process'

/** Does work of which all temporary files, also those of the programs it starts, lie in one folder; that folder goes afterwards, whatever happened. */
export async function metEigenMap<T>(werk: () => Promise<T>): Promise<T> {
  const was = env['TMPDIR']
  const map = mkdtempSync(join(tmpdir(), 'zelfonderzoek-storing-'))
  chmodSync(map, 0o755)
  env['TMPDIR'] = map
  try {
    return await werk()
  } finally {
    if (was === undefined) delete env['TMPDIR']
    else env['TMPDIR'] = was
    rmSync(map, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}
