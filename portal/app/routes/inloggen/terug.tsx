import { redirect } from '@remix-run/node'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { ApiFout } from '../../api/api-fout.ts'
import { bereikbaar } from '../../sessie/bereikbaar.server.ts'
import { gebruikerVan, vergeet } from '../../sessie/aangemeld.server.ts'
import { inlogKoekje, sessieKoekje } from '../../sessie/cookie.server.ts'
import { leesInlogpoging } from '../../sessie/inlogpoging.server.ts'
import { voltooiInloggen } from '../../sessie/oidc.server.ts'
import { beeindigSessie, beginSessie } from '../../sessie/sessie.server.ts'
import { log } from '../../log.server.ts'

/** Return from the identity provider: a new session with a new id, then the page that was asked for. */
export async function loader({ request }: LoaderFunctionArgs) {
  const poging = leesInlogpoging(inlogKoekje.lees(request))
  const tokens = poging && await voltooiInloggen(new URL(request.url), poging).catch((fout: unknown) => {
    log.warn({ err: fout, nummer: request.headers.get('x-correlation-id') }, 'inloggen mislukt')
    return undefined
  })
  if (!poging || !tokens) return redirect('/inloggen?mislukt', { headers: { 'set-cookie': inlogKoekje.wis() } })

  return bereikbaar(request, async () => {
    if (!await isBekend(request, tokens.toegang)) return redirect('/inloggen?onbekend', { headers: { 'set-cookie': inlogKoekje.wis() } })
    const vorige = sessieKoekje.lees(request)
    if (vorige !== undefined) {
      vergeet(vorige)
      await beeindigSessie(vorige)
    }
    const headers = new Headers()
    headers.append('set-cookie', sessieKoekje.zet(await beginSessie(tokens)))
    headers.append('set-cookie', inlogKoekje.wis())
    return redirect(poging.terug, { headers })
  })
}

/** False when the identity provider knows the account, but we do not. */
async function isBekend(request: Request, toegang: string): Promise<boolean> {
  return gebruikerVan(toegang, request.headers.get('x-correlation-id')).then(
    (gebruiker) => gebruiker !== undefined,
    (fout: unknown) => {
      if (fout instanceof ApiFout && fout.code === 'UNAUTHENTICATED') return false
      throw fout
    },
  )
}
