import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** Time in milliseconds after which a caller who keeps us waiting must have sent or taken `MINSTENS` bytes. */
const VENSTER_MS = 8000
const MINSTENS = 16_384
const KIJK_MS = 1000

interface Lopend {
  req: IncomingMessage
  res: ServerResponse
  /** Bytes moved and moment at the last time enough had moved. */
  bytes: number
  op: number
}

/** Settings for `createServer` under which half a header is not waited for longer than some nine seconds. */
export const TRAGE_BELLERS = { connectionsCheckingInterval: KIJK_MS, headersTimeout: VENSTER_MS, keepAliveTimeout: 65_000 } as const

/**
 * Ends connections of callers who send a body or take an answer drop by drop. Only who waits for the caller is watched: work of our own may take its time.
 */
export function bewaakTempo(server: Server): void {
  const lopend = new Set<Lopend>()
  server.on('request', (req: IncomingMessage, res: ServerResponse) => {
    const deze: Lopend = { req, res, bytes: verplaatst(req.socket), op: performance.now() }
    lopend.add(deze)
    res.once('close', () => lopend.delete(deze))
  })
  const wekker = setInterval(() => {
    const nu = performance.now()
    for (const deze of lopend) {
      const bytes = verplaatst(deze.req.socket)
      if (!wachtOpBeller(deze) || bytes - deze.bytes >= MINSTENS) Object.assign(deze, { bytes, op: nu })
      else if (nu - deze.op > VENSTER_MS) deze.req.socket.destroy()
    }
  }, KIJK_MS)
  wekker.unref()
  server.once('close', () => clearInterval(wekker))
}

function verplaatst(socket: Socket): number {
  return socket.bytesRead + socket.bytesWritten - socket.writableLength
}

/** True while we read a body that is not there yet, or write an answer that is not taken. */
function wachtOpBeller({ req, res }: Lopend): boolean {
  return (!req.complete && req.readableFlowing === true) || res.writableLength > 0 || req.socket.writableLength > 0
}
