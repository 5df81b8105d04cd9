import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'

/** Headers on every answer of the api: nothing is cached, sniffed, framed or referred. */
export const VASTE_KOPPEN = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
} as const

/** Sends JSON. */
export function stuurJson(res: ServerResponse, status: number, inhoud: unknown, extra: Record<string, string> = {}): void {
  stuurTekst(res, status, typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud), { 'content-type': 'application/json; charset=utf-8', ...extra })
}

/** Sends text with the fixed headers. */
export function stuurTekst(res: ServerResponse, status: number, tekst: string, koppen: Record<string, string>): void {
  res.writeHead(status, { ...VASTE_KOPPEN, ...koppen, 'content-length': Buffer.byteLength(tekst) })
  res.end(tekst)
}

/** An expected refusal in the shape of a GraphQL answer, so that every caller reads errors in one way. `wacht` is the number of seconds to wait. */
export function stuurFout(res: ServerResponse, status: number, code: string, bericht: string, correlatieId = randomUUID() as string, wacht = 2): void {
  stuurJson(res, status, { errors: [{ message: bericht, extensions: { code, correlatieId } }] }, status === 503 || status === 429 ? { 'retry-after': String(wacht) } : {})
}
