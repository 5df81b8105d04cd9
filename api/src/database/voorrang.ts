import pg from 'pg'

/** Connections kept apart for logging in and for keeping what somebody typed, so that slow lists can never stand in their way. */
const VOORRANG = 4

export function maakVoorrang(url: string): pg.Pool {
  return new pg.Pool({
    connectionString: url, max: VOORRANG, connectionTimeoutMillis: 2000, application_name: 'zelfonderzoek-voorrang',
    options: '-c TimeZone=UTC -c statement_timeout=5000 -c idle_in_transaction_session_timeout=15000',
  })
}

/** The ordinary pool while it has room; the one kept apart when everything in it is taken. */
export function metVoorrang({ pool, voorrang }: { pool: pg.Pool; voorrang: pg.Pool }): pg.Pool {
  return pool.idleCount === 0 && pool.totalCount >= (pool.options.max ?? 0) ? voorrang : pool
}
