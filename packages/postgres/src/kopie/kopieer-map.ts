import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type pg from 'pg'
import { type Deel, heelDeel, schrijfArchief } from './archief.ts'
import { verbind } from './verbind.ts'

/** What PostgreSQL makes anew, or what comes after the rest. */
const OVERSLAAN = new Set(['postmaster.pid', 'postmaster.opts', 'pg_wal', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans', 'backup_label.old', 'recovery.signal'])

/** File beside the database folder that opens it. */
export const WACHTWOORD = 'postgres-wachtwoord'

export interface Mapkopie {
  /** Address of the superuser of the running server. */
  url: string
  /** Folder of its data. */
  pgData: string
  /** File to write. */
  doel: string
  sleutel: Buffer
  /** Called just before PostgreSQL is asked to end the copy. */
  voorEinde?: () => void
}

/**
 * Copies a running PostgreSQL as it is on disk, with the log of what was written meanwhile. Everything acknowledged before this
 * asks PostgreSQL to end the copy is in it; people keep working.
 */
export async function kopieerMap({ url, pgData, doel, sleutel, voorEinde }: Mapkopie): Promise<void> {
  const client = await verbind(url)
  try {
    await client.query(`select pg_create_physical_replication_slot('zelfonderzoek_kopie', true, true)`)
    await client.query(`select pg_backup_start('zelfonderzoek', true)`)
    await schrijfArchief(doel, sleutel, delen(client, pgData, decodeURIComponent(new URL(url).password), voorEinde))
  } finally {
    await client.end()
  }
}

async function* delen(client: pg.Client, pgData: string, wachtwoord: string, voorEinde?: () => void): AsyncGenerator<Deel> {
  yield heelDeel('soort', 'map')
  yield heelDeel(WACHTWOORD, wachtwoord)
  yield* bestanden(pgData, '', OVERSLAAN)
  voorEinde?.()
  const { rows: [einde] } = await client.query<{ labelfile: string; spcmapfile: string }>('select labelfile, spcmapfile from pg_backup_stop(false)')
  yield heelDeel('backup_label', einde?.labelfile ?? '')
  if (einde?.spcmapfile) yield heelDeel('tablespace_map', einde.spcmapfile)
  yield* bestanden(pgData, 'pg_wal', new Set(['archive_status', 'summaries']))
}

async function* bestanden(wortel: string, onder: string, overslaan: ReadonlySet<string>): AsyncGenerator<Deel> {
  const leden = await readdir(join(wortel, onder), { withFileTypes: true }).catch(weg)
  for (const lid of (leden ?? []).sort((a, b) => a.name.localeCompare(b.name))) {
    const pad = onder ? `${onder}/${lid.name}` : lid.name
    if (overslaan.has(lid.name) || lid.name.startsWith('pgsql_tmp')) continue
    if (lid.isDirectory()) yield* bestanden(wortel, pad, overslaan)
    else if (lid.isFile()) yield { naam: pad, inhoud: Readable.from(inhoud(join(wortel, pad))) }
  }
}

/** A table may be dropped while we copy; then its file is not needed. */
async function* inhoud(pad: string): AsyncGenerator<Buffer> {
  try {
    for await (const stuk of createReadStream(pad, { highWaterMark: 256 * 1024 })) yield stuk as Buffer
  } catch (e) {
    weg(e as { code?: string })
  }
}

function weg(e: { code?: string }): undefined {
  if (e.code !== 'ENOENT') throw e
}
