import { hash, type KeyObject } from 'node:crypto'
import jwt from 'jsonwebtoken'

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
}

export interface Verifieerder {
  iss: string
  /** The key with this id, or undefined; asks the issuer again for an id it does not know yet. */
  vindSleutel: (kid: string) => Promise<KeyObject | undefined>
}

/**
 * Checks access tokens: algorithm, signature by a key of the issuer's own ring, issuer, audience, type and time.
 * Whatever is wrong, the answer is null, so that a caller learns nothing. Keys named inside the token are ignored.
 */
export function maakTokencontrole({ iss, vindSleutel }: Verifieerder, klok: () => number): (token: string) => Promise<Identiteit | null> {
  const bekend = new Map<string, { tot: number; identiteit: Identiteit }>()
  return async (token) => {
    const vinger = hash('sha256', token, 'base64')
    const eerder = bekend.get(vinger)
    if (eerder && eerder.tot > klok()) return eerder.identiteit
    const gelezen = await verifieer(token, iss, vindSleutel)
    if (!gelezen) return null
    if (bekend.size >= GROOTSTE) bekend.clear()
    bekend.set(vinger, gelezen)
    return gelezen.identiteit
  }
}

async function verifieer(token: string, iss: string, vindSleutel: Verifieerder['vindSleutel']): Promise<{ tot: number; identiteit: Identiteit } | null> {
  try {
    const kop = jwt.decode(token, { complete: true })?.header
    if (kop?.typ !== 'at+jwt' || !kop.kid || !ALGORITMEN.includes(kop.alg as jwt.Algorithm)) return null
    const sleutel = await vindSleutel(kop.kid)
    if (!sleutel) return null
    const inhoud = jwt.verify(token, sleutel, { algorithms: ALGORITMEN, issuer: iss, audience: DOELGROEP, clockTolerance: SPELING })
    if (typeof inhoud === 'string' || !inhoud.exp) return null
    const sub = inhoud.sub ?? (inhoud['client_id'] as string | undefined)
    return sub ? { tot: inhoud.exp * 1000, identiteit: { iss, sub } } : null
  } catch {
    return null
  }
}
