import { createHash, createPrivateKey, randomBytes } from 'node:crypto'
import { REIKWIJDTEN } from '@zelfonderzoek/validation/toegang/reikwijdte'
import jwt from 'jsonwebtoken'
import { DEMO_ACCOUNTS, DEMO_KOPPELING } from '../demo/accounts.ts'
import { leesKoppelingsleutel } from './koppelingsleutel.ts'
import { DOELGROEP } from './verifieer-token.ts'

export interface Demoadres {
  apiUrl: string
  portalUrl: string
  dataDir: string
}

/** A short-lived access token for a demo account or role, by the same log-in that people use; for scripts, outside production. */
export async function haalToken(wie: string, adres: Demoadres): Promise<string> {
  if (wie === DEMO_KOPPELING.rol || wie === DEMO_KOPPELING.naam) return tokenVoorKoppeling(adres)
  const account = DEMO_ACCOUNTS.find((a) => a.naam === wie) ?? DEMO_ACCOUNTS.find((a) => a.rol === wie)
  if (!account) throw new Error(`Onbekende rol ${wie}. Kies uit: ${[...DEMO_ACCOUNTS.map((a) => a.naam), DEMO_KOPPELING.naam].join(', ')}.`)
  const geheim = randomBytes(32).toString('base64url')
  const terug = `${adres.portalUrl}/inloggen/terug`
  const begin = new URL(`${adres.apiUrl}/oidc/auth`)
  begin.search = String(new URLSearchParams({
    client_id: 'portal', response_type: 'code', redirect_uri: terug, scope: 'openid', resource: DOELGROEP, prompt: 'login consent', state: 'script',
    code_challenge: createHash('sha256').update(geheim).digest('base64url'), code_challenge_method: 'S256',
  }))
  const code = await loopInlogDoor(begin.href, account.naam, terug)
  return wissel(adres, { grant_type: 'authorization_code', client_id: 'portal', code, redirect_uri: terug, code_verifier: geheim, resource: DOELGROEP })
}

/** Follows the log-in as a browser does: keeps cookies, follows redirects, posts the choice of account. */
async function loopInlogDoor(begin: string, naam: string, terug: string): Promise<string> {
  const koekjes = new Map<string, string>()
  let adres = begin
  let keuze: URLSearchParams | undefined
  for (let stap = 0; stap < 12; stap += 1) {
    const antwoord = await fetch(adres, {
      redirect: 'manual', method: keuze ? 'POST' : 'GET', headers: { cookie: [...koekjes].map(([k, v]) => `${k}=${v}`).join('; ') }, ...(keuze ? { body: keuze } : {}),
    })
    for (const koekje of antwoord.headers.getSetCookie()) {
      const [paar = ''] = koekje.split(';')
      koekjes.set(paar.slice(0, paar.indexOf('=')), paar.slice(paar.indexOf('=') + 1))
    }
    const verder = antwoord.headers.get('location')
    if (verder) {
      adres = new URL(verder, adres).href
      keuze = undefined
      const code = adres.startsWith(terug) ? new URL(adres).searchParams.get('code') : null
      if (code) return code
    } else if (antwoord.ok) keuze = new URLSearchParams({ naam, [`code-${naam}`]: codeOp(await antwoord.text(), naam) })
    else break
  }
  throw new Error('Inloggen is niet gelukt. Draait de demo?')
}

/** The code that the page shows beside an account; empty when it has no second factor. */
function codeOp(pagina: string, naam: string): string {
  return new RegExp(`name="code-${naam}" value="(\\d{6})"`).exec(pagina)?.[1] ?? ''
}

async function tokenVoorKoppeling(adres: Demoadres): Promise<string> {
  const sleutel = await leesKoppelingsleutel(adres.dataDir)
  const uitgever = `${adres.apiUrl}/oidc`
  const bewijs = jwt.sign({}, createPrivateKey({ key: sleutel, format: 'jwk' }), {
    algorithm: 'RS256', keyid: sleutel.kid, issuer: DEMO_KOPPELING.naam, subject: DEMO_KOPPELING.naam, audience: uitgever, expiresIn: 60, jwtid: randomBytes(16).toString('hex'),
  })
  return wissel(adres, {
    grant_type: 'client_credentials', client_id: DEMO_KOPPELING.naam, scope: REIKWIJDTEN.join(' '), resource: DOELGROEP,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion: bewijs,
  })
}

async function wissel({ apiUrl }: Demoadres, velden: Record<string, string>): Promise<string> {
  const antwoord = await fetch(`${apiUrl}/oidc/token`, { method: 'POST', body: new URLSearchParams(velden) })
  const { access_token: token, error } = (await antwoord.json()) as { access_token?: string; error?: string }
  if (!token) throw new Error(`De inlogdienst gaf geen token: ${error ?? antwoord.status}.`)
  return token
}
