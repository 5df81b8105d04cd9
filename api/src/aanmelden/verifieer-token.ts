import { hash, type KeyObject } from 'node:crypto'
import jwt from 'jsonwebtoken'
import type { Aanmelding } from '../graphql/context.ts'

/** The audience of our access tokens. */
export const DOELGROEP = 'urn:zelfonderzoek:api'
const ALGORITMEN: jwt.Algorithm[] = ['RS256', 'PS256', 'ES256']
/** Seconds that clocks may differ. */
const SPELING = 30
const GROOTSTE = 10_000

/** Who a token proves somebody to be. */
export interface Identiteit {
  iss: string
  sub: string
  aanmelding: Aanmelding
}

export interface Verifieerder {
  iss: string
  /** The key with this id, or undefined; asks the issuer again for an id it does not know yet. */
  vindSleutel: (kid: string) => Promise<KeyObject | undefined>
  /** Values of `acr` or `amr` (RFC 9068) by which the issuer says that a second factor was used. */
  sterk: readonly string[]
}

/**
 * Checks access tokens: algorithm, signature by a key of the issuer's own ring, issuer, audience, type and time.
 * Whatever is wrong, the answer is null, so that a caller learns nothing. Keys named inside the token are ignored.
 */
export function maakTokencontrole(verifieerder: Verifieerder, klok: () => number): (token: string) => Promise<Identiteit | null> {
  const bekend = new Map<string, { tot: number; identiteit: Identiteit }>()
  return async (token) => {
    const vinger = hash('sha256', token, 'base64')
    const eerder = bekend.get(vinger)
    if (eerder && eerder.tot > klok()) return eerder.identiteit
    const gelezen = await verifieer(token, verifieerder)
    if (!gelezen) return null
    if (bekend.size >= GROOTSTE) bekend.clear()
    bekend.set(vinger, gelezen)
    return gelezen.identiteit
  }
}

async function verifieer(token: string, { iss, vindSleutel, sterk }: Verifieerder): Promise<{ tot: number; identiteit: Identiteit } | null> {
  try {
    const kop = jwt.decode(token, { complete: true })?.header
    if (kop?.typ !== 'at+jwt' || !kop.kid || !ALGORITMEN.includes(kop.alg as jwt.Algorithm)) return null
    const sleutel = await vindSleutel(kop.kid)
    if (!sleutel) return null
    const inhoud = jwt.verify(token, sleutel, { algorithms: ALGORITMEN, issuer: iss, audience: DOELGROEP, clockTolerance: SPELING })
    if (typeof inhoud === 'string' || !inhoud.exp) return null
    const sub = inhoud.sub ?? (inhoud['client_id'] as string | undefined)
    return sub ? { tot: inhoud.exp * 1000, identiteit: { iss, sub, aanmelding: aanmeldingVan(inhoud, sterk) } } : null
  } catch {
    return null
  }
}

function aanmeldingVan(inhoud: jwt.JwtPayload, sterk: readonly string[]): Aanmelding {
  const { acr, amr, auth_time: op, scope, client_id: applicatie } = inhoud as Record<string, unknown>
  const bewijzen = [acr, ...(Array.isArray(amr) ? (amr as unknown[]) : [])]
  return {
    sterk: bewijzen.some((bewijs) => typeof bewijs === 'string' && sterk.includes(bewijs)),
    ingelogdOp: typeof op === 'number' ? op : undefined,
    reikwijdten: typeof scope === 'string' ? scope.split(' ') : [],
    applicatie: typeof applicatie === 'string' ? applicatie : '',
  }
}
