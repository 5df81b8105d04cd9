import { Pool } from 'undici'
import { omgeving } from '../omgeving.server.ts'

/** Time the api gets for one answer, in milliseconds. */
const GEDULD = 10_000

/** Who asks, and the number of the request and the name of the session for the logs. */
export interface Afzender { toegang: string, nummer: string | null, sessie?: string }

/** The connections to the api. */
export const pool = new Pool(new URL(omgeving().apiUrl).origin, {
  connections: 32,
  keepAliveTimeout: 30_000,
  headersTimeout: GEDULD,
  bodyTimeout: GEDULD,
  connect: { timeout: 2_000 },
})

/** What stands before every path of the api. */
export const BASISPAD = new URL(omgeving().apiUrl).pathname.replace(/\/$/, '')

/** Headers that every request of a person carries. */
export function koppenVan({ toegang, nummer, sessie }: Afzender): Record<string, string> {
  return { authorization: `Bearer ${toegang}`, ...(nummer !== null && { 'x-correlation-id': nummer }), ...(sessie && { 'x-sessie': sessie }) }
}
