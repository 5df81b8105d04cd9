import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { bereikbaar } from '../sessie/bereikbaar.server.ts'
import { sessieKoekje } from '../sessie/cookie.server.ts'
import { sessierest, verlengSessie } from '../sessie/sessie.server.ts'
import { vereisFormulier } from '../sessie/vereis-gebruiker.server.ts'

/** How long the session lasts yet, as JSON `{ rest }` in seconds, null when it is over. Asking does not prolong it. */
export function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  return rest(request)
}

/** Prolongs the session: the same answer, after use. */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  await vereisFormulier(request)
  const sessieId = sessieKoekje.lees(request)
  if (sessieId !== undefined) await bereikbaar(request, () => verlengSessie(sessieId))
  return rest(request)
}

async function rest(request: Request): Promise<Response> {
  const sessieId = sessieKoekje.lees(request)
  const over = sessieId === undefined ? undefined : await bereikbaar(request, () => sessierest(sessieId))
  return Response.json({ rest: over ?? null }, { headers: { 'cache-control': 'no-store' } })
}
