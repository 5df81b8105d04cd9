import type { JsonWebKey, KeyObject } from 'node:crypto'
import { verificatiesleutel } from './sleutels.ts'
import type { Verifieerder } from './verifieer-token.ts'

/** Least time between two questions for keys, in milliseconds: unknown ids cannot make us ask without end. */
const RUST_MS = 10_000
/** How long keys are used before they are asked for again, in milliseconds: a key that was withdrawn is refused after this. */
const VERS_MS = 600_000

/**
 * Keys of an issuer elsewhere, by discovery and JWKS; asked again when a token names a key that is new, and now and then, so that the issuer can
 * change its keys without anybody noticing. While the issuer does not answer, the keys we have go on working.
 */
export function maakVreemdeUitgever(iss: string, klok: () => number): Omit<Verifieerder, 'sterk'> {
  let sleutels = new Map<string, KeyObject>()
  let laatst = Number.NEGATIVE_INFINITY
  let laatstOnbekend = Number.NEGATIVE_INFINITY
  let bezig: Promise<void> | undefined

  async function haalOp(): Promise<void> {
    const { jwks_uri: adres, issuer } = (await vraag(`${iss}/.well-known/openid-configuration`)) as { jwks_uri: string; issuer: string }
    if (issuer !== iss) return
    const { keys } = (await vraag(adres)) as { keys: (JsonWebKey & { kid?: string; use?: string })[] }
    sleutels = new Map(keys.filter((k) => k.kid && k.use !== 'enc' && k.kty !== 'oct').map((k) => [k.kid ?? '', verificatiesleutel(k)]))
  }

  return {
    iss,
    async vindSleutel(kid) {
      const bekend = sleutels.has(kid)
      const nu = klok()
      // The first look is not for this id but for all; a key that is new right after it is still asked for.
      const eerste = laatst === Number.NEGATIVE_INFINITY
      if (eerste || nu - (bekend ? laatst : laatstOnbekend) > (bekend ? VERS_MS : RUST_MS)) {
        laatst = nu
        if (!bekend && !eerste) laatstOnbekend = nu
        bezig = haalOp().catch(() => undefined)
      }
      if (!bekend) await bezig
      return sleutels.get(kid)
    },
  }
}

async function vraag(adres: string): Promise<unknown> {
  const antwoord = await fetch(adres, { signal: AbortSignal.timeout(5000), redirect: 'error' })
  if (!antwoord.ok) throw new Error(`uitgever antwoordt ${antwoord.status}`)
  return antwoord.json()
}
