import pg from 'pg'
import { leesAnkers } from './anker.ts'
import { controleerKeten, type Ketenuitslag } from './controleer-keten.ts'

/** Checks the audit chain of a database, as its owner, against the anchors in a file. */
export async function controleerAudit({ url, ankerbestand }: { url: string; ankerbestand: string }): Promise<Ketenuitslag> {
  const client = new pg.Client({ connectionString: url, options: '-c TimeZone=UTC' })
  await client.connect()
  try {
    return await controleerKeten(client, await leesAnkers(ankerbestand))
  } finally {
    await client.end()
  }
}
