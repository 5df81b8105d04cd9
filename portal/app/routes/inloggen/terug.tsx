import { redirect } from '@remix-run/node'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { AANMELDEIS } from '@zelfonderzoek/validation/toegang/aanmelding'
import { ApiFout } from '../../api/api-fout.ts'
import { log } from '../../log.server.ts'
import { aangemeld, gebruikerVan, vergeet } from '../../sessie/aangemeld.server.ts'
import { apparaatVan } from '../../sessie/apparaat.ts'
import { bereikbaar } from '../../sessie/bereikbaar.server.ts'
import { inlogKoekje, sessieKoekje } from '../../sessie/cookie.server.ts'
import type { Gebruiker } from '../../sessie/gebruiker.ts'
import { leesInlogpoging } from '../../sessie/inlogpoging.server.ts'
import { naarInlogdienst } from '../../sessie/naar-inlogdienst.server.ts'
import { voltooiInloggen } from '../../sessie/oidc.server.ts'
import { beeindigSessie, beginSessie } from '../../sessie/sessie.server.ts'

/** Return from the identity provider: a new session with a new id, then the page that was asked for. */
export async function loader({ request }: LoaderFunctionArgs) {
  const poging = leesInlogpoging(inlogKoekje.lees(request))
  const gelukt = poging && await voltooiInloggen(new URL(request.url), poging).catch((fout: unknown) => {
    log.warn({ err: fout, nummer: request.headers.get('x-correlation-id') }, 'inloggen mislukt')
    return undefined
  })
  if (!poging || !gelukt) return terugNaarInloggen('mislukt')
  const { tokens, sterk } = gelukt

  return bereikbaar(request, async () => {
    const wie = await wieIs(request, tokens.toegang, sterk)
    if (wie === 'onbekend') return terugNaarInloggen('onbekend')
    if (wie === 'factor') return poging.soort === 'sterk' ? terugNaarInloggen('factor') : naarInlogdienst(request, poging.terug, 'sterk')
    const vorige = await aangemeld(request).catch(() => undefined)
    if (poging.soort === 'vers' && vorige && vorige.gebruiker.id !== wie.id) return terugNaarInloggen('ander')
    const vorigId = sessieKoekje.lees(request)
    if (vorigId !== undefined) {
      vergeet(vorigId)
      await beeindigSessie(vorigId)
    }
    const vorigFormulier = poging.soort === 'vers' ? vorige?.formulierToken : undefined
    const headers = new Headers()
    headers.append('set-cookie', sessieKoekje.zet(await beginSessie({ ...tokens, vorigFormulier }, { gebruikerId: wie.id, apparaat: apparaatVan(request.headers.get('user-agent')) })))
    headers.append('set-cookie', inlogKoekje.wis())
    return redirect(poging.terug, { headers })
  })
}

function terugNaarInloggen(waarom: 'mislukt' | 'onbekend' | 'factor' | 'ander'): Response {
  return redirect(`/inloggen?${waarom}`, { headers: { 'set-cookie': inlogKoekje.wis() } })
}

/**
 * Who logged in. `onbekend`: the identity provider knows the account, but we do not. `factor`: the role needs a second factor and there was none,
 * by the identity token that we read ourselves or by the access token that the api reads.
 */
async function wieIs(request: Request, toegang: string, sterk: boolean): Promise<Gebruiker | 'onbekend' | 'factor'> {
  try {
    const gebruiker = await gebruikerVan(toegang, request.headers.get('x-correlation-id'))
    if (!gebruiker) return 'onbekend'
    return AANMELDEIS[gebruiker.rol] === 'tweede_factor' && !sterk ? 'factor' : gebruiker
  } catch (fout) {
    if (fout instanceof ApiFout && fout.code === 'UNAUTHENTICATED') return 'onbekend'
    if (fout instanceof ApiFout && fout.code === 'TWEEDE_FACTOR_NODIG') return 'factor'
    throw fout
  }
}
