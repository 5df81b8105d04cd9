import { redirect } from '@remix-run/node'
import { sessieKoekje } from './cookie.server.ts'
import { adresVan, terugadres } from './terugadres.ts'

/** Codes an island gets as JSON `{ fout }` when it asked for JSON. */
export type FoutCode = 'INLOGGEN' | 'GEEN_TOEGANG' | 'NIET_GEVONDEN' | 'TIJDELIJK_NIET_BEREIKBAAR'

/** Seconds after which trying again makes sense. */
const WACHTTIJD = '15'

/** To the log-in page, keeping the page asked for. `verlopen` when there was a session. */
export function naarInloggen(request: Request, verlopen: boolean): Response {
  if (wilJson(request)) return foutAntwoord(request, 401, 'INLOGGEN')
  const doel = `/${verlopen ? 'verlopen' : 'inloggen'}?terug=${encodeURIComponent(terugadres(adresVan(request)))}`
  return redirect(doel, verlopen ? { headers: { 'set-cookie': sessieKoekje.wis() } } : {})
}

/** An error page, or JSON for an island. */
export function foutAntwoord(request: Request, status: 401 | 403 | 404 | 503, fout: FoutCode): Response {
  const headers = new Headers(status === 503 ? { 'retry-after': WACHTTIJD } : {})
  if (!wilJson(request)) return new Response(fout, { status, headers })
  headers.set('content-type', 'application/json')
  headers.set('cache-control', 'no-store')
  return new Response(JSON.stringify({ fout }), { status, headers })
}

/**
 * The value, when there is one.
 * @throws {Response} 404 when it is null: absent and not yours look the same
 */
export function vereisGevonden<T>(request: Request, waarde: T | null | undefined): T {
  if (waarde === null || waarde === undefined) throw foutAntwoord(request, 404, 'NIET_GEVONDEN')
  return waarde
}

/** True when JavaScript asks, so that a redirect to a page would not help. */
export function wilJson(request: Request): boolean {
  return (request.headers.get('accept') ?? '').startsWith('application/json')
}

/** True when a script of this portal asks: browsers set this header themselves, no other site can. */
export function isEigenScript(request: Request): boolean {
  return wilJson(request) && request.headers.get('sec-fetch-site') === 'same-origin'
}
