import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { vergeet } from '../../sessie/aangemeld.server.ts'
import { bereikbaar } from '../../sessie/bereikbaar.server.ts'
import { sessieKoekje } from '../../sessie/cookie.server.ts'
import { uitlogadres } from '../../sessie/oidc.server.ts'
import { beeindigSessie, tokensVan } from '../../sessie/sessie.server.ts'

/** An old link to this page just leads to the start page. */
export function loader() {
  return redirect('/')
}

/** Ends the session here, and at the identity provider when it offers that. */
export async function action({ request }: ActionFunctionArgs) {
  const sessieId = sessieKoekje.lees(request)
  const adres = sessieId === undefined ? undefined : await bereikbaar(request, async () => {
    const tokens = await tokensVan(sessieId)
    vergeet(sessieId)
    await beeindigSessie(sessieId)
    return tokens && uitlogadres(tokens).catch(() => undefined)
  })
  return redirect(adres ?? '/', { headers: { 'set-cookie': sessieKoekje.wis() } })
}
