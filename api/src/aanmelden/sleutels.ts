import { createPublicKey, generateKeyPairSync, type JsonWebKey, type KeyObject, randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A signing key as JWK, with its id. */
export type Tekensleutel = JsonWebKey & { kid: string; alg: 'RS256'; use: 'sig' }

export interface Sleutelring {
  tekensleutels: Tekensleutel[]
  cookiesleutels: string[]
}

/** The keys of the demo provider: two to sign with, made on first start and kept in the data folder. */
export async function leesSleutelring(dataDir: string): Promise<Sleutelring> {
  const pad = join(dataDir, 'sleutels', 'aanmelden.json')
  try {
    return JSON.parse(await readFile(pad, 'utf8')) as Sleutelring
  } catch (e) {
    if ((e as { code?: string }).code !== 'ENOENT') throw e
    const ring = { tekensleutels: [nieuweSleutel(), nieuweSleutel()], cookiesleutels: [randomBytes(32).toString('base64url')] }
    await mkdir(join(dataDir, 'sleutels'), { recursive: true, mode: 0o700 })
    await writeFile(pad, JSON.stringify(ring), { mode: 0o600 })
    return ring
  }
}

/** A new RSA key of 2048 bits. */
export function nieuweSleutel(): Tekensleutel {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { ...privateKey.export({ format: 'jwk' }), kid: randomBytes(9).toString('base64url'), alg: 'RS256', use: 'sig' }
}

/** The public half. */
export function publiek({ kty, n, e, kid, alg, use }: Tekensleutel): JsonWebKey & { kid: string } {
  return { kty: kty ?? 'RSA', n: n ?? '', e: e ?? '', kid, alg, use }
}

/** A public JWK as a key that verifies. */
export function verificatiesleutel(jwk: JsonWebKey): KeyObject {
  return createPublicKey({ key: jwk, format: 'jwk' })
}
