import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** Bytes of chance in the secret of a link. */
const LENGTE = 32
/** Digits of the code that goes another way than the link. */
const CIJFERS = 8

/** A new secret for a link or a sitting, as it goes into an address or a cookie. */
export function nieuwGeheim(): string {
  return randomBytes(LENGTE).toString('base64url')
}

/** A new code, digits only, so that it can be read out over the telephone. */
export function nieuweCode(): string {
  return String(randomInt(10 ** CIJFERS)).padStart(CIJFERS, '0')
}

/** The hash under which a secret is kept. */
export function hashVan(geheim: string): string {
  return createHash('sha256').update(geheim).digest('base64url')
}

/** The hash of a code, made with the secret it belongs to: who has the table alone cannot try all codes. */
export function codeHash(geheim: string, code: string): string {
  return createHash('sha256').update(`${geheim}:${code.replaceAll(/\D/g, '')}`).digest('base64url')
}

/** Whether two hashes are the same, in a time that does not tell how far they agree. */
export function isGelijk(een: string, ander: string): boolean {
  const [a, b] = [Buffer.from(een), Buffer.from(ander)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Whether a text has the form of a secret of ours. */
export function isGeheim(tekst: unknown): tekst is string {
  return typeof tekst === 'string' && /^[A-Za-z0-9_-]{43}$/.test(tekst)
}
