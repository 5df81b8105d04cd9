import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Pool } from 'pg'
import { DEMO_KOPPELING } from '../demo/accounts.ts'
import { stuurTekst } from '../http/antwoord.ts'
import type { Route } from '../http/maak-server.ts'
import { type Omgeving, TWEEDE_FACTOR } from '../omgeving.ts'
import { leesKoppelingsleutel } from './koppelingsleutel.ts'
import { maakDemocodes } from './demo-code.ts'
import { INLOGSTIJL } from './paginas.ts'
import { leesSleutelring, publiek, verificatiesleutel } from './sleutels.ts'
import { type Identiteit, maakTokencontrole } from './verifieer-token.ts'
import { maakVreemdeUitgever } from './vreemde-uitgever.ts'

export interface Aanmelden {
  vindToken: (token: string) => Promise<Identiteit | null>
  routes: Route[]
}

/** Identity for the api: tokens of the configured issuer, or the embedded provider with the demo accounts. */
export async function maakAanmelden({ omgeving, pool, productie }: { omgeving: Omgeving; pool: Pool; productie: boolean }): Promise<Aanmelden> {
  if (omgeving.OIDC_ISSUER) return { vindToken: maakTokencontrole({ ...maakVreemdeUitgever(omgeving.OIDC_ISSUER, Date.now), sterk: omgeving.OIDC_ACR_STERK }, Date.now), routes: [] }
  const iss = `http://localhost:${omgeving.API_PORT}/oidc`
  const ring = await leesSleutelring(omgeving.DATA_DIR)
  const [{ maakProvider }, { inloggen }] = await Promise.all([import('./provider.ts'), import('./inlogstap.ts')])
  const provider = maakProvider({ iss, portalUrl: omgeving.PORTAL_URL, pool, ring, koppelingsleutel: await leesKoppelingsleutel(omgeving.DATA_DIR), koppeling: DEMO_KOPPELING.naam, productie })
  const sleutels = new Map(ring.tekensleutels.map((s) => [s.kid, verificatiesleutel(publiek(s))]))
  const roep = provider.callback()
  const dienst = { provider, pool, codes: maakDemocodes(pool, ring.cookiesleutels[0] ?? ''), portalUrl: omgeving.PORTAL_URL }
  return {
    vindToken: maakTokencontrole({ iss, vindSleutel: (kid) => Promise.resolve(sleutels.get(kid)), sterk: [TWEEDE_FACTOR] }, Date.now),
    routes: [
      { pad: '/oidc/inloggen.css', methoden: ['GET'], handel: (_req, res) => stuurTekst(res, 200, INLOGSTIJL, { 'content-type': 'text/css; charset=utf-8' }) },
      { pad: '/oidc/inloggen/', methoden: ['GET', 'POST'], handel: (req, res) => inloggen(dienst, req, res) },
      { pad: '/oidc/', methoden: ['GET', 'POST'], handel: (req, res) => zonderVoorvoegsel(req, res, roep) },
    ],
  }
}

function zonderVoorvoegsel(req: IncomingMessage & { originalUrl?: string }, res: ServerResponse, roep: (req: IncomingMessage, res: ServerResponse) => unknown): void {
  req.originalUrl = req.url ?? '/'
  req.url = req.originalUrl.slice('/oidc'.length)
  void roep(req, res)
}
