import { REIKWIJDTEN } from '@zelfonderzoek/validation/toegang/reikwijdte'
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider'
import type { Pool } from 'pg'
import { ConfiguratieFout, TWEEDE_FACTOR } from '../omgeving.ts'
import { maakOpslag } from './opslag.ts'
import { foutpagina, uitlogpagina } from './paginas.ts'
import { publiek, type Sleutelring, type Tekensleutel } from './sleutels.ts'
import { DOELGROEP } from './verifieer-token.ts'

export interface ProviderOpties {
  iss: string
  portalUrl: string
  pool: Pool
  ring: Sleutelring
  /** Key of the machine client of the demo. */
  koppelingsleutel: Tekensleutel
  koppeling: string
  productie: boolean
}

const MINUUT = 60
const UUR = 60 * MINUUT

/** The embedded OpenID provider with the demo accounts. It refuses to run in production. */
export function maakProvider({ iss, portalUrl, pool, ring, koppelingsleutel, koppeling, productie }: ProviderOpties): Provider {
  if (productie) throw new ConfiguratieFout('De ingebouwde inlogdienst met demo-accounts werkt niet in productie. Noem met OIDC_ISSUER uw eigen inlogdienst.')
  const instellingen: Configuration = {
    adapter: maakOpslag(pool),
    jwks: { keys: ring.tekensleutels as never },
    cookies: { keys: ring.cookiesleutels, long: { path: '/oidc', sameSite: 'lax' }, short: { path: '/oidc', sameSite: 'lax' } },
    clients: [
      {
        client_id: 'portal', token_endpoint_auth_method: 'none', grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'],
        redirect_uris: [`${portalUrl}/inloggen/terug`], post_logout_redirect_uris: [`${portalUrl}/`],
      },
      {
        client_id: koppeling, token_endpoint_auth_method: 'private_key_jwt', token_endpoint_auth_signing_alg: 'RS256', grant_types: ['client_credentials'],
        response_types: [], redirect_uris: [], jwks: { keys: [publiek(koppelingsleutel) as never] },
      },
    ],
    clientBasedCORS: () => false,
    pkce: { required: () => true },
    scopes: ['openid', 'offline_access', ...REIKWIJDTEN],
    claims: { openid: ['sub', 'acr', 'amr', 'auth_time'] },
    acrValues: [TWEEDE_FACTOR],
    extraTokenClaims: (ctx) => hoeIngelogd(ctx),
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    interactions: { url: (_ctx, { uid }) => `/oidc/inloggen/${uid}` },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: (ctx, formulier) => void (ctx.body = uitlogpagina(formulier)) },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => DOELGROEP,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({ audience: DOELGROEP, scope: REIKWIJDTEN.join(' '), accessTokenFormat: 'jwt', accessTokenTTL: 10 * MINUUT, jwt: { sign: { alg: 'RS256' } } }),
      },
    },
    rotateRefreshToken: true,
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    ttl: { AccessToken: 10 * MINUUT, AuthorizationCode: MINUUT, ClientCredentials: 10 * MINUUT, IdToken: UUR, Interaction: UUR, Grant: 14 * 24 * UUR, RefreshToken: 12 * UUR, Session: 12 * UUR },
    renderError: (ctx) => void (ctx.body = foutpagina()),
  }
  return new Provider(iss, instellingen)
}

/** How and when somebody logged in, in the access token too (RFC 9068); a machine client has none of it. */
function hoeIngelogd({ oidc }: KoaContextWithOIDC): { acr?: string; amr?: string[]; auth_time?: number } {
  const bron = oidc.entities.AuthorizationCode ?? oidc.entities.RefreshToken
  return { ...(bron?.acr ? { acr: bron.acr } : {}), ...(bron?.amr ? { amr: bron.amr } : {}), ...(bron?.authTime ? { auth_time: bron.authTime } : {}) }
}
