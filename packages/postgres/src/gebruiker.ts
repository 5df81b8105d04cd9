import { execFileSync } from 'node:child_process'
import { accessSync, chownSync, constants, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { tmpdir } from 'node:os'
import { getuid } from 'node:process'

/** Under which user PostgreSQL runs: itself, or an unprivileged one when we are root, which PostgreSQL refuses. */
export interface Uitvoerder {
  /** Options for spawn. */
  als: { uid?: number; gid?: number }
  /** Words before the command, when it needs a user namespace. */
  voor: readonly string[]
  /** Program folder that this user can reach. */
  programma: string
}

/** Uid and gid of `nobody` on the usual systems. */
const NIEMAND = { uid: 65_534, gid: 65_534 }

/**
 * Chooses who runs PostgreSQL. As root the data goes to an unprivileged user; where that user cannot reach the folder
 * (such as below /root) PostgreSQL runs in a user namespace of its own, in which root has no more rights than it needs.
 */
export function kiesUitvoerder(dataMap: string, programma: string): Uitvoerder {
  if (getuid?.() !== 0) return { als: {}, voor: [], programma }
  if (bereikbaar(dataMap)) {
    geef(dataMap)
    return { als: NIEMAND, voor: [], programma: bereikbaar(programma) ? programma : kopie(programma) }
  }
  return { als: {}, voor: ['unshare', '--user'], programma }
}

/** True when everyone may pass through every folder above. */
function bereikbaar(map: string): boolean {
  for (let hier = dirname(map); hier !== dirname(hier); hier = dirname(hier)) {
    if (existsSync(hier) && !(statSync(hier).mode & constants.S_IXOTH)) return false
  }
  return true
}

function geef(map: string): void {
  if (!existsSync(map)) mkdirSync(map, { recursive: true, mode: 0o700 })
  if (statSync(map).uid === NIEMAND.uid) return
  const loop = (pad: string): void => {
    chownSync(pad, NIEMAND.uid, NIEMAND.gid)
    if (lstatSync(pad).isDirectory()) for (const naam of readdirSync(pad)) loop(join(pad, naam))
  }
  loop(map)
}

/** The programs in a place that everyone can reach; made once. */
function kopie(programma: string): string {
  const doel = join(tmpdir(), 'zelfonderzoek-postgres-18')
  if (!existsSync(join(doel, 'klaar'))) {
    cpSync(programma, doel, { recursive: true, verbatimSymlinks: true })
    execFileSync('chmod', ['-R', 'a+rX', doel])
    mkdirSync(join(doel, 'klaar'))
  }
  accessSync(join(doel, 'bin', 'postgres'))
  return doel
}
