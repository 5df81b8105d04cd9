import { createHmac, randomInt } from 'node:crypto'
import { HOTP, Secret } from 'otpauth'
import type { Pool } from 'pg'

/** How long a log-in page may stay open, in seconds. */
const GELDIG = 3600
const GROOTSTE_BEURT = 2 ** 40

/**
 * The second factor of the demo: codes of six digits by RFC 4226, from a secret per account, as a token device makes them. Every time the page is shown
 * counts one further, so each code works once. The page shows the code too, for in the demo nobody has that device.
 */
export interface Democodes {
  /** Begins a turn for a log-in, and gives the code of each account in it. */
  toon: (uid: string) => Promise<(naam: string) => string>
  /** Whether this is the code of the account in the turn that was shown; afterwards that turn is over, right or wrong. */
  klopt: (uid: string, naam: string, code: string) => Promise<boolean>
}

/** Makes the codes from `sleutel`; turns are kept in the store of the provider. */
export function maakDemocodes(pool: Pool, sleutel: string): Democodes {
  const bron = (naam: string): HOTP => new HOTP({ secret: Secret.fromHex(createHmac('sha256', sleutel).update(`tweede factor ${naam}`).digest('hex').slice(0, 40)), digits: 6 })
  return {
    async toon(uid) {
      const beurt = randomInt(GROOTSTE_BEURT)
      await pool.query(
        `insert into oidc.opslag (model, id, gegevens, verloopt_op) values ('Democode', $1, $2, now() + $3 * interval '1 second')
         on conflict (model, id) do update set gegevens = excluded.gegevens, verloopt_op = excluded.verloopt_op`, [uid, JSON.stringify({ beurt }), GELDIG],
      )
      return (naam) => bron(naam).generate({ counter: beurt })
    },
    async klopt(uid, naam, code) {
      const { rows: [rij] } = await pool.query<{ beurt: string }>(`delete from oidc.opslag where model = 'Democode' and id = $1 and verloopt_op > now() returning gegevens->>'beurt' as beurt`, [uid])
      return rij !== undefined && bron(naam).validate({ token: code, counter: Number(rij.beurt), window: 0 }) !== null
    },
  }
}
