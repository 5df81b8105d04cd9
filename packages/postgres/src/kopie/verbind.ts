import pg from 'pg'

/** One connection on which moments are written in UTC; whoever asks for it ends it. */
export async function verbind(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, options: '-c TimeZone=UTC' })
  await client.connect()
  return client
}
