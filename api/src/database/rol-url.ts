import { createHmac } from 'node:crypto'

/** The roles of api, portal and audit chain: none owns a table, so row-level security binds them all. */
export const DIENSTROLLEN = ['api_rt', 'portal_rt', 'audit_rt'] as const
export type Dienstrol = (typeof DIENSTROLLEN)[number]

/** Password of a service role, derived from the owner's password: known to whoever holds that, stored nowhere. */
export function rolWachtwoord(eigenaarUrl: string, rol: Dienstrol): string {
  const { password, username } = new URL(eigenaarUrl)
  return createHmac('sha256', password || username || 'zelfonderzoek').update(`rol:${rol}`).digest('base64url')
}

/** The owner's DATABASE_URL with the service role in its place. */
export function rolUrl(eigenaarUrl: string, rol: Dienstrol): string {
  const url = new URL(eigenaarUrl)
  url.password = rolWachtwoord(eigenaarUrl, rol)
  url.username = rol
  return url.href
}
