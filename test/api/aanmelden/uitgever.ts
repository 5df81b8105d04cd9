import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import jwt from 'jsonwebtoken'

interface Sleutel { kid: string; prive: KeyObject; publiek: object }

/** An issuer elsewhere, with keys that it changes. */
export interface ProefUitgever {
  iss: string
  /** How often its keys were asked for. */
  gevraagd: () => number
  /** Publishes one more key. */
  nieuweSleutel: () => Promise<string>
  /** Takes a key out of the published ones. */
  trekIn: (kid: string) => void
  /** An access token (RFC 9068), signed with the newest key unless one is named. */
  token: (sub: string, meer?: object, kid?: string) => string
  stop: () => Promise<void>
}

/** Starts it with two keys, as an issuer that rotates has. */
export async function startProefUitgever(): Promise<ProefUitgever> {
  const alle = new Map<string, Sleutel>()
  const open = new Set<string>()
  let vragen = 0
  const server = createServer((req, res) => {
    if (!req.url?.startsWith('/.well-known')) vragen += 1
    const inhoud = req.url?.startsWith('/.well-known') ? { issuer: iss, jwks_uri: `${iss}/jwks` } : { keys: [...open].map((kid) => alle.get(kid)?.publiek) }
    res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(inhoud))
  })
  server.listen(0, 'localhost')
  await once(server, 'listening')
  const iss = `http://localhost:${(server.address() as AddressInfo).port}`
  const nieuweSleutel = (): Promise<string> => {
    const kid = `sleutel-${alle.size + 1}`
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    alle.set(kid, { kid, prive: privateKey, publiek: { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' } })
    open.add(kid)
    return Promise.resolve(kid)
  }
  await nieuweSleutel()
  await nieuweSleutel()
  return {
    iss, nieuweSleutel, gevraagd: () => vragen,
    trekIn: (kid) => void open.delete(kid),
    token(sub, meer = {}, kid = [...alle.keys()].at(-1) ?? '') {
      const nu = Math.floor(Date.now() / 1000)
      return jwt.sign({ client_id: 'portal', iat: nu, exp: nu + 600, auth_time: nu, acr: 'urn:zelfonderzoek:tweede-factor', jti: `${sub}${Math.random()}`, ...meer }, alle.get(kid)?.prive ?? '', {
        algorithm: 'RS256', keyid: kid, issuer: iss, audience: 'urn:zelfonderzoek:api', subject: sub, header: { alg: 'RS256', typ: 'at+jwt', kid },
      })
    },
    stop: async () => { server.close(); server.closeAllConnections(); await once(server, 'close').catch(() => undefined) },
  }
}
