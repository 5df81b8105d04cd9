import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** Token that proves a form was made for this session, with a mark of the person it was made for. */
export function formulierToken(sessieId: string, gebruikerId: string): string {
  const bewijs = createHmac('sha256', Buffer.from(sessieId, 'base64url')).update('formulier').digest('base64url')
  return `${bewijs}.${kenmerk(gebruikerId)}`
}

/** True when this session made the form. */
export function isFormulierToken(token: unknown, sessieId: string, gebruikerId: string): boolean {
  return isGelijk(token, formulierToken(sessieId, gebruikerId))
}

/** Compares in a time that tells nothing; false without something to compare with. */
export function isGelijk(token: unknown, verwacht: string | undefined): boolean {
  if (typeof token !== 'string' || verwacht === undefined) return false
  const [een, twee] = [Buffer.from(verwacht), Buffer.from(token)]
  return een.length === twee.length && timingSafeEqual(een, twee)
}

/**
 * True when the form was made for this person, perhaps in an earlier session. Enough for a request by our own script:
 * then a page that stayed open saves on after logging in again, and never on behalf of somebody else.
 */
export function isTokenVanGebruiker(token: unknown, gebruikerId: string): boolean {
  return typeof token === 'string' && token.split('.')[1] === kenmerk(gebruikerId)
}

function kenmerk(gebruikerId: string): string {
  return createHash('sha256').update(`formulier ${gebruikerId}`).digest('base64url').slice(0, 16)
}
