import pg from 'pg'

/** Makes a database when it is not there yet; `uit` names a template. Returns its address. */
export async function maakDatabase(url: string, naam: string, uit?: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [naam])
    if (!rowCount) await client.query(['create database', client.escapeIdentifier(naam), ...(uit ? ['template', client.escapeIdentifier(uit)] : [])].join(' '))
  } finally {
    await client.end()
  }
  const eigen = new URL(url)
  eigen.pathname = `/${naam}`
  return eigen.href
}
