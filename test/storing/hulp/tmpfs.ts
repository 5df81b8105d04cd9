import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A small disk in memory. */
export interface Schijfje {
  map: string
  vergroot: (megabytes: number) => void
  weg: () => void
}

/** Mounts one; undefined where this machine does not let us. */
export function maakSchijfje(megabytes: number): Schijfje | undefined {
  const map = mkdtempSync(join(tmpdir(), 'zelfonderzoek-schijf-'))
  const mount = (...args: string[]): boolean => spawnSync('mount', args, { stdio: 'ignore' }).status === 0
  if (!mount('-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', map)) return undefined
  chmodSync(map, 0o755)
  return {
    map,
    vergroot: (nieuw) => { mount('-o', `remount,size=${nieuw}m`, map) },
    weg: () => { spawnSync('umount', [map], { stdio: 'ignore' }) },
  }
}
