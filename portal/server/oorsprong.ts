import type { IncomingMessage } from 'node:http'

const VEILIG = new Set(['GET', 'HEAD', 'OPTIONS'])

/** True when the request changes nothing, or carries the Origin of the portal itself. A missing Origin is refused. */
export function magVersturen(vraag: Pick<IncomingMessage, 'method' | 'headers'>, oorsprong: string): boolean {
  return VEILIG.has(vraag.method ?? 'GET') || vraag.headers.origin === oorsprong
}
