import { once } from 'node:events'
import type { Server } from 'node:http'

/** Longest time that running requests get, in milliseconds. */
const LANGSTE_MS = 8000

/** Takes no new connections and waits until what is running has been answered; whatever then still runs is ended. */
export async function laatUitlopen(server: Server): Promise<void> {
  const dicht = once(server, 'close')
  server.close()
  const opruimen = setInterval(() => server.closeIdleConnections(), 50)
  const dwang = setTimeout(() => server.closeAllConnections(), LANGSTE_MS)
  await dicht
  clearInterval(opruimen)
  clearTimeout(dwang)
}
