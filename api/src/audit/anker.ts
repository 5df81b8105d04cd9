import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ClientBase } from 'pg'

/** What is kept outside the database of its last seal: whoever rewrites the whole chain inside cannot reach it. */
export interface Anker {
  op: string
  zegel: number
  hash: string
}

/** File outside the database that keeps the last seal of every hour. */
export function ankerPad({ AUDIT_ANKER, DATA_DIR }: { AUDIT_ANKER?: string | undefined; DATA_DIR: string }): string {
  return AUDIT_ANKER ?? join(DATA_DIR, 'audit-anker.jsonl')
}

/** Reads the anchors, oldest first; none when the file is not there yet. */
export async function leesAnkers(pad: string): Promise<Anker[]> {
  const tekst = await readFile(pad, 'utf8').catch((e: { code?: string }) => {
    if (e.code === 'ENOENT') return ''
    throw e
  })
  return tekst.split('\n').filter(Boolean).map((regel) => JSON.parse(regel) as Anker)
}

/** Adds the last seal to the file, unless it stands there already. The file is only ever added to. False while there is no seal. */
export async function zetAnker(client: ClientBase, pad: string): Promise<boolean> {
  const { rows: [laatste] } = await client.query<{ nr: string; hash: string; nu: string }>(`select nr::text, encode(hash, 'hex') as hash, to_json(clock_timestamp() at time zone 'utc')#>>'{}' || 'Z' as nu from auditzegel z order by z.nr desc limit 1`)
  if (!laatste) return false
  if ((await leesAnkers(pad)).at(-1)?.zegel === Number(laatste.nr)) return true
  const anker: Anker = { op: laatste.nu, zegel: Number(laatste.nr), hash: laatste.hash }
  await mkdir(dirname(pad), { recursive: true })
  await appendFile(pad, `${JSON.stringify(anker)}\n`, { mode: 0o600 })
  return true
}
