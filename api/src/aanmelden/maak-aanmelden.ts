import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Pool } from 'pg'
import { DEMO_ACCOUNTS, DEMO_KOPPELING } from '../demo/accounts.ts'
import { stuurTekst } from '../http/antwoord.ts'
import { leesInhoud } from '../http/lees-inhoud.ts'
import type { Route } from '../http/maak-server.ts'
import type { Omgeving } from '../omgeving.ts'
import { leesKoppelingsleutel } from './koppelingsleutel.ts'
import { foutpagina, INLOGSTIJL, inlogpagina } from './paginas.ts'
import { leesSleutelring, publiek, verificatiesleutel } from './sleutels.ts'
import { type Identiteit, maakTokencontrole } from './verifieer-token.ts'
import { maakVreemdeUitgever } from './vreemde-uitgever.ts'

export interface Aanmelden {
  vindToken: (token: string) => Promise<Identiteit | null>
  routes: Route[]
}

/** Identity for the api: tokens of the configured issuer, or the embedded provider with the demo accounts. */
export async function maakAanmelden({ omgeving, pool, productie }: { omgeving: Omgeving; pool: Pool; productie: boolean }): Promise<Aanmelden> {
  if (omgeving.OIDC_ISSUER) return { vindToken: maakTokencontrole(maakVreemdeUitgever(omgeving.OIDC_ISSUER, Date.now), Date.now), routes: [] }
  const iss = `http://localhost:${omgeving.API_PORT}/oidc`
  const ring = await leesSleutelring(omgeving.DATA_DIR)
  const { maakProvider } = await import('./provider.ts')
  const provider = maakProvider({ iss, portalUrl: omgeving.PORTAL_URL, pool, ring, koppelingsleutel: await leesKoppelingsleutel(omgeving.DATA_DIR), koppeling: DEMO_KOPPELING.naam, productie })
  const sleutels = new Map(ring.tekensleutels.map((s) => [s.kid, verificatiesleutel(publiek(s))]))
  const roep = provider.callback()
  return {
    vindToken: maakTokencontrole({ iss, vindSleutel: (kid) => Promise.resolve(sleutels.get(kid)) }, Date.now),
    routes: [
      { pad: '/oidc/inloggen.css', methoden: ['GET'], handel: (_req, res) => stuurTekst(res, 200, INLOGSTIJL, { 'content-type': 'text/css; charset=utf-8' }) },
      { pad: '/oidc/inloggen/', methoden: ['GET', 'POST'], handel: (req, res) => inloggen(provider, req, res, omgeving.PORTAL_URL) },
      { pad: '/oidc/', methoden: ['GET', 'POST'], handel: (req, res) => zonderVoorvoegsel(req, res, roep) },
    ],
  }
}

function zonderVoorvoegsel(req: IncomingMessage & { originalUrl?: string }, res: ServerResponse, roep: (req: IncomingMessage, res: ServerResponse) => unknown): void {
  req.originalUrl = req.url ?? '/'
  req.url = req.originalUrl.slice('/oidc'.length)
  void roep(req, res)
}

type Demoprovider = ReturnType<typeof import('./provider.ts').maakProvider>

async function inloggen(provider: Demoprovider, req: IncomingMessage, res: ServerResponse, portalUrl: string): Promise<void> {
  const html = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': `default-src 'none'; style-src 'self'; form-action 'self' ${portalUrl}; frame-ancestors 'none'; base-uri 'none'` }
  try {
    const { uid, params, grantId } = await provider.interactionDetails(req, res)
    if (req.method === 'GET') return stuurTekst(res, 200, inlogpagina(uid), html)
    const naam = new URLSearchParams((await leesInhoud(req, 10_000)).toString()).get('naam')
    const account = DEMO_ACCOUNTS.find((a) => a.naam === naam)
    if (!account) return stuurTekst(res, 400, inlogpagina(uid), html)
    const bestaand = grantId ? await provider.Grant.find(grantId) : undefined
    const grant = bestaand?.accountId === account.naam ? bestaand : new provider.Grant({ accountId: account.naam, clientId: String(params['client_id']) })
    grant.addOIDCScope(String(params['scope'] ?? 'openid'))
    grant.addResourceScope('urn:zelfonderzoek:api', 'dossier:lezen')
    await provider.interactionFinished(req, res, { login: { accountId: account.naam }, consent: { grantId: await grant.save() } }, { mergeWithLastSubmission: false })
  } catch (e) {
    if (!(e instanceof Error) || !/SessionNotFound/.test(e.name)) throw e
    stuurTekst(res, 400, foutpagina(), html)
  }
}
