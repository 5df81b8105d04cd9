import { z } from 'zod'
import type { Inlogpoging } from './oidc.server.ts'
import { terugadres } from './terugadres.ts'

const SCHEMA = z.object({ state: z.string().min(1), nonce: z.string().min(1), verifier: z.string().min(43), terug: z.string(), soort: z.enum(['gewoon', 'sterk', 'vers']) })

/** Reads back what was remembered at the start of the log-in; undefined when the cookie is absent, old or changed. */
export function leesInlogpoging(koekje: string | undefined): Inlogpoging | undefined {
  if (koekje === undefined) return undefined
  try {
    const poging = SCHEMA.parse(JSON.parse(Buffer.from(koekje, 'base64url').toString('utf8')))
    return { ...poging, terug: terugadres(poging.terug) }
  } catch {
    return undefined
  }
}
