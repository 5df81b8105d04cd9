import { redirect } from '@remix-run/node'
import { bereikbaar } from './bereikbaar.server.ts'
import { inlogKoekje } from './cookie.server.ts'
import { beginInloggen, type Inlogsoort } from './oidc.server.ts'

/** Time between leaving for the log-in page and coming back, in seconds. */
const INLOGTIJD = 600

/** Leaves for the log-in page of the identity provider, and remembers in a cookie what must match on the return. */
export async function naarInlogdienst(request: Request, terug: string, soort: Inlogsoort): Promise<Response> {
  const { adres, poging } = await bereikbaar(request, () => beginInloggen(terug, soort))
  const koekje = Buffer.from(JSON.stringify(poging)).toString('base64url')
  return redirect(adres, { headers: { 'set-cookie': inlogKoekje.zet(koekje, INLOGTIJD) } })
}
