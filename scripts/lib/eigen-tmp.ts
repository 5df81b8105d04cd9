import { mkdirSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { env } from 'node:process'

/** Gives what runs from here a temporary folder per user: Chromium unpacks itself there under a fixed name, and another user's copy cannot be run. */
export function eigenTmp(): void {
  const map = join(tmpdir(), `zelfonderzoek-${userInfo().uid}`)
  mkdirSync(map, { recursive: true, mode: 0o711 })
  env['TMPDIR'] = map
}
