import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'

const NONCE = 12
const TAG = 16

/** New session id, 256 bits. It lives only in the cookie: the database holds its hash. */
export function nieuwSessieId(): string {
  return randomBytes(32).toString('base64url')
}

export function hashVan(sessieId: string): string {
  return createHash('sha256').update(sessieId).digest('base64url')
}

/** Names a session, in a list or a log, without being able to use it: 24 hexadecimal digits, made from the hash in the database. */
export function sessienummer(idHash: string): string {
  return createHash('sha256').update(idHash).digest('hex').slice(0, 24)
}

/**
 * Encrypts what belongs to a session with a key that only the cookie can produce,
 * so that tokens cannot be read from a copy of the database.
 */
export function verzegel(sessieId: string, gegevens: unknown): string {
  const nonce = randomBytes(NONCE)
  const cijfer = createCipheriv('aes-256-gcm', sleutel(sessieId), nonce)
  const inhoud = Buffer.concat([cijfer.update(JSON.stringify(gegevens), 'utf8'), cijfer.final()])
  return Buffer.concat([nonce, cijfer.getAuthTag(), inhoud]).toString('base64url')
}

/** @throws {Error} when the text was made with another session id or was changed */
export function ontzegel(sessieId: string, zegel: string): unknown {
  const bytes = Buffer.from(zegel, 'base64url')
  const cijfer = createDecipheriv('aes-256-gcm', sleutel(sessieId), bytes.subarray(0, NONCE))
  cijfer.setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
  return JSON.parse(Buffer.concat([cijfer.update(bytes.subarray(NONCE + TAG)), cijfer.final()]).toString('utf8'))
}

function sleutel(sessieId: string): Buffer {
  return Buffer.from(hkdfSync('sha256', Buffer.from(sessieId, 'base64url'), '', 'sessie-gegevens', 32))
}
