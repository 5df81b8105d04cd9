import type { Server } from 'node:http'
import type { Logger } from 'pino'

/** Time running requests get after a stop signal, in milliseconds. */
const UITLOOP = 8_000

/** On SIGTERM and SIGINT: takes no new requests, lets running ones finish, then ends the process with code 0. */
export function stopNetjes(server: Server, log: Logger): void {
  const stop = (): void => {
    log.info('portal stopt')
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), UITLOOP).unref()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
