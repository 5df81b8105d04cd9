import { createWriteStream } from 'node:fs'
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join, normalize, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Deel } from './archief.ts'
import { WACHTWOORD } from './kopieer-map.ts'

export interface Terugzetting {
  /** Data folder of the product; its `pg` must not be there yet. */
  dataDir: string
  delen: AsyncIterable<Deel>
  /** Folder of the archived log, to come closer to the present than the copy itself. */
  walArchief?: string | undefined
  /** Moment (ISO 8601) up to which the archived log is followed; without it all of it is. */
  tot?: string | undefined
}

/** Empty folders that PostgreSQL expects. */
const LEGE_MAPPEN = ['pg_wal', 'pg_wal/archive_status', 'pg_wal/summaries', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans', 'pg_tblspc', 'pg_twophase', 'pg_commit_ts', 'pg_stat', 'pg_logical', 'pg_logical/snapshots', 'pg_logical/mappings']

/** Puts a copied database folder in place. At its first start PostgreSQL plays back the log that came with it. */
export async function zetMap({ dataDir, delen, walArchief, tot }: Terugzetting): Promise<void> {
  const pgData = resolve(dataDir, 'pg')
  if ((await readdir(pgData).catch(() => [])).length) throw new Error(`In ${pgData} staat al een database. Kies met DATA_DIR een lege map.`)
  await mkdir(pgData, { recursive: true })
  await chmod(pgData, 0o700)
  for (const map of LEGE_MAPPEN) await mkdir(join(pgData, map), { recursive: true, mode: 0o700 })
  for await (const { naam, inhoud } of delen) {
    const pad = naam === WACHTWOORD ? resolve(dataDir, WACHTWOORD) : join(pgData, normalize(naam))
    if (naam !== WACHTWOORD && !pad.startsWith(`${pgData}/`)) throw new Error('Deze reservekopie wil buiten haar map schrijven.')
    await mkdir(dirname(pad), { recursive: true, mode: 0o700 })
    await pipeline(Readable.from(inhoud), createWriteStream(pad, { mode: 0o600 }))
  }
  if (!walArchief) return
  const herstel = [`restore_command = 'cp "${resolve(walArchief)}/%f" "%p"'`, `recovery_target_action = 'promote'`, ...(tot ? [`recovery_target_time = '${new Date(tot).toISOString().replace('Z', '+00')}'`] : [])]
  await writeFile(join(pgData, 'postgresql.auto.conf'), `${herstel.join('\n')}\n`, { mode: 0o600, flag: 'a' })
  await writeFile(join(pgData, 'recovery.signal'), '', { mode: 0o600 })
}
