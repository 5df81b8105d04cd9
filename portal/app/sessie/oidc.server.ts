import * as oidc from 'openid-client'
import { VERS_SECONDEN } from '@zelfonderzoek/validation/toegang/aanmelding'
import { ApiOnbereikbaar } from '../api/api-fout.ts'
import { omgeving } from '../omgeving.server.ts'

const BRON = 'urn:zelfonderzoek:api'
const REIKWIJDTE = 'openid offline_access'

/** Tokens of one person; `toegangTot` in milliseconds since 1970. `vorigFormulier` is the token of forms of the session before this one, when somebody only logged in anew. */
export interface Tokens { toegang: string, toegangTot: number, verversing: string | undefined, identiteit: string | undefined, vorigFormulier?: string | undefined }

/** What must survive between the start of the log-in and the return; kept in a cookie of ten minutes. */
export interface Inlogpoging { state: string, nonce: string, verifier: string, terug: string, soort: Inlogsoort }

/** `sterk`: the second factor that was missing is asked for. `vers`: the same person logs in anew for something heavy. */
export type Inlogsoort = 'gewoon' | 'sterk' | 'vers'

let gevonden: Promise<oidc.Configuration> | undefined

async function configuratie(): Promise<oidc.Configuration> {
  gevonden ??= vindConfiguratie()
  return gevonden.catch((fout: unknown) => {
    gevonden = undefined
    throw new ApiOnbereikbaar('inlogdienst niet bereikbaar', { cause: fout })
  })
}

async function vindConfiguratie(): Promise<oidc.Configuration> {
  const { oidcIssuer, oidcClient } = omgeving()
  const opties = oidcIssuer.startsWith('http:') ? { execute: [oidc.allowInsecureRequests], timeout: 10 } : { timeout: 10 }
  return oidc.discovery(new URL(oidcIssuer), oidcClient.id, undefined, await clientBewijs(), opties)
}

async function clientBewijs(): Promise<oidc.ClientAuth> {
  const { geheim, sleutel } = omgeving().oidcClient
  if (geheim !== undefined) return oidc.ClientSecretBasic(geheim)
  if (sleutel === undefined) return oidc.None()
  const jwk = JSON.parse(sleutel) as JsonWebKey & { alg?: string, kid?: string }
  const algoritme = { name: 'RSA-PSS', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('jwk', jwk, algoritme, false, ['sign'])
  return oidc.PrivateKeyJwt(jwk.kid === undefined ? key : { key, kid: jwk.kid })
}

const terugkeer = (): string => `${omgeving().portalUrl}/inloggen/terug`

/** Address of the log-in page, with PKCE, state and nonce, and what to remember until the return. */
export async function beginInloggen(terug: string, soort: Inlogsoort = 'gewoon'): Promise<{ adres: string, poging: Inlogpoging }> {
  const poging = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier(), terug, soort }
  const adres = oidc.buildAuthorizationUrl(await configuratie(), {
    redirect_uri: terugkeer(),
    scope: REIKWIJDTE,
    resource: BRON,
    state: poging.state,
    nonce: poging.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(poging.verifier),
    code_challenge_method: 'S256',
    prompt: 'login consent',
    ...(soort === 'sterk' ? { acr_values: omgeving().acrSterk.join(' ') } : {}),
    ...(soort === 'vers' ? { max_age: '0' } : {}),
  })
  return { adres: adres.href, poging }
}

/**
 * Trades the code for tokens; checks state, nonce, issuer and the identity token, and for a fresh log-in its moment too.
 * @throws {Error} when anything does not match; the log-in must then start anew
 */
export async function voltooiInloggen(adres: URL, poging: Inlogpoging): Promise<{ tokens: Tokens, sterk: boolean }> {
  const terug = new URL(`${terugkeer()}${adres.search}`)
  const antwoord = await oidc.authorizationCodeGrant(await configuratie(), terug, {
    pkceCodeVerifier: poging.verifier,
    expectedState: poging.state,
    expectedNonce: poging.nonce,
    idTokenExpected: true,
    ...(poging.soort === 'vers' ? { maxAge: VERS_SECONDEN } : {}),
  }, { resource: BRON })
  return { tokens: naarTokens(antwoord), sterk: isSterk(antwoord.claims()) }
}

/**
 * New access token by the refresh token, which is replaced too.
 * @returns undefined when the provider no longer accepts the refresh token: the person must log in again
 */
export async function ververs(tokens: Tokens): Promise<Tokens | undefined> {
  if (tokens.verversing === undefined) return undefined
  const antwoord = await oidc.refreshTokenGrant(await configuratie(), tokens.verversing, { resource: BRON }).catch((fout: unknown) => {
    if (fout instanceof oidc.ResponseBodyError) return undefined
    throw new ApiOnbereikbaar('inlogdienst niet bereikbaar', { cause: fout })
  })
  if (antwoord === undefined) return undefined
  const nieuw = naarTokens(antwoord)
  return { ...nieuw, verversing: nieuw.verversing ?? tokens.verversing, identiteit: nieuw.identiteit ?? tokens.identiteit, vorigFormulier: tokens.vorigFormulier }
}

/** Where the browser goes to log out at the provider too, or undefined when the provider does not offer that. */
export async function uitlogadres(tokens: Tokens): Promise<string | undefined> {
  const instelling = await configuratie()
  if (instelling.serverMetadata().end_session_endpoint === undefined || tokens.identiteit === undefined) return undefined
  return oidc.buildEndSessionUrl(instelling, {
    id_token_hint: tokens.identiteit,
    post_logout_redirect_uri: `${omgeving().portalUrl}/`,
  }).href
}

/** Whether the identity token names one of the configured values of a second factor. */
function isSterk(claims: oidc.IDToken | undefined): boolean {
  const amr: unknown = claims?.['amr']
  return [claims?.['acr'], ...(Array.isArray(amr) ? (amr as unknown[]) : [])].some((waarde) => typeof waarde === 'string' && omgeving().acrSterk.includes(waarde))
}

function naarTokens(antwoord: oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers): Tokens {
  return {
    toegang: antwoord.access_token,
    toegangTot: Date.now() + (antwoord.expiresIn() ?? 60) * 1000,
    verversing: antwoord.refresh_token,
    identiteit: antwoord.id_token,
  }
}
