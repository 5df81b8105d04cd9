import { ApiOnbereikbaar } from '../api/api-fout.ts'
import { log } from '../log.server.ts'
import { foutAntwoord } from './antwoorden.server.ts'

/**
 * Does something that needs the api, the session store or the identity provider.
 * @throws {Response} 503 when one of them does not answer; other errors go on
 */
export async function bereikbaar<T>(request: Request, doe: () => Promise<T>): Promise<T> {
  try {
    return await doe()
  } catch (fout) {
    if (!(fout instanceof ApiOnbereikbaar) && !isVerbindingsfout(fout)) throw fout
    log.warn({ nummer: request.headers.get('x-correlation-id'), reden: fout.message }, 'niet bereikbaar')
    throw foutAntwoord(request, 503, 'TIJDELIJK_NIET_BEREIKBAAR')
  }
}

/** Errors of the database driver: no connection, a time-out, or a server that is stopping (SQLSTATE 57P, 08). */
function isVerbindingsfout(fout: unknown): fout is Error {
  if (!(fout instanceof Error)) return false
  const code = 'code' in fout ? String(fout.code) : ''
  return /^(?:ECONN|EPIPE|ENOTFOUND|ETIMEDOUT|57P|08)/.test(code) || /timeout|Connection terminated/.test(fout.message)
}
