import { createServer, type Server } from 'node:http'
import { generateKeyPairSync } from 'node:crypto'
import jwt from 'jsonwebtoken'

export interface Uitgever {
  iss: string
  token: (sub: string) => string
  /** A token with times of one's own, in seconds since 1970. */
  tokenVoor: (sub: string, tijden: { iat: number; nbf: number; exp: number }) => string
  stop: () => void
}

/** By a second factor, as the roles in the bench need; a machine client may read. */
const INGELOGD = { client_id: 'bench', scope: 'dossier:lezen document:lezen bericht:lezen', acr: 'urn:zelfonderzoek:tweede-factor' }

/** A small token issuer with discovery and JWKS, so that the api verifies the tokens of the bench as it verifies any other. */
export async function startUitgever(poort: number): Promise<Uitgever> {
  const iss = `http://localhost:${poort}`
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const sleutel = { ...publicKey.export({ format: 'jwk' }), kid: 'bench', use: 'sig', alg: 'RS256' }
  const server: Server = createServer((req, res) => {
    const inhoud = req.url?.startsWith('/.well-known') ? { issuer: iss, jwks_uri: `${iss}/jwks` } : { keys: [sleutel] }
    res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(inhoud))
  })
  await new Promise<void>((klaar) => server.listen(poort, 'localhost', klaar))
  return {
    iss,
    token: (sub) => jwt.sign({ ...INGELOGD, auth_time: Math.floor(Date.now() / 1000) }, privateKey, {
      algorithm: 'RS256', keyid: 'bench', issuer: iss, audience: 'urn:zelfonderzoek:api', subject: sub, expiresIn: '2h', jwtid: sub,
      header: { alg: 'RS256', typ: 'at+jwt', kid: 'bench' },
    }),
    tokenVoor: (sub, tijden) => jwt.sign({ ...INGELOGD, auth_time: tijden.iat, ...tijden }, privateKey, {
      algorithm: 'RS256', keyid: 'bench', issuer: iss, audience: 'urn:zelfonderzoek:api', subject: sub, jwtid: `${sub}-${tijden.iat}`, header: { alg: 'RS256', typ: 'at+jwt', kid: 'bench' },
    }),
    stop: () => server.close(),
  }
}
