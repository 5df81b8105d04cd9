import type { IncomingMessage, ServerResponse } from 'node:http'
import { Transform } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'

/** Header that carries the number of a request through portal, api and logs. A value from outside is replaced. */
export const NUMMER_HEADER = 'x-correlation-id'

/** Largest request in bytes: a file of 20 MB with its form around it. */
const MAX_BODY = 22 * 1024 * 1024

/** Thrown when a request body is larger than the portal takes. */
export class BodyTeGroot extends Error {}

/**
 * Turns a node request into a web Request. The address comes from the setting, never from the Host header.
 * @throws {BodyTeGroot} when the announced length is too large; a longer stream than announced fails while reading
 */
export function naarRequest(vraag: IncomingMessage, antwoord: ServerResponse, oorsprong: string, nummer: string): Request {
  if (Number(vraag.headers['content-length'] ?? 0) > MAX_BODY) throw new BodyTeGroot()
  const afbreken = new AbortController()
  antwoord.once('close', () => {
    if (!antwoord.writableFinished) afbreken.abort()
  })
  const init: RequestInit & { duplex?: 'half' } = {
    method: vraag.method ?? 'GET',
    headers: headersVan(vraag, nummer),
    signal: afbreken.signal,
  }
  if (init.method !== 'GET' && init.method !== 'HEAD') {
    init.body = createReadableStreamFromReadable(vraag.pipe(begrens()))
    init.duplex = 'half'
  }
  return new Request(new URL(vraag.url ?? '/', oorsprong), init)
}

function headersVan(vraag: IncomingMessage, nummer: string): Headers {
  const headers = new Headers()
  for (const [naam, waarde] of Object.entries(vraag.headers)) {
    if (waarde !== undefined && !naam.startsWith(':')) headers.set(naam, Array.isArray(waarde) ? waarde.join(', ') : waarde)
  }
  headers.set(NUMMER_HEADER, nummer)
  return headers
}

function begrens(): Transform {
  let gelezen = 0
  return new Transform({
    transform(stuk: Buffer, _codering, klaar) {
      gelezen += stuk.length
      klaar(gelezen > MAX_BODY ? new BodyTeGroot() : null, stuk)
    },
  })
}
