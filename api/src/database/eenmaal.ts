import { createHash } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { andereInhoud } from '../graphql/weiger.ts'
import { vrager } from '../toegang/mag.ts'
import { inTransactie } from './transactie.ts'

export interface Verzoek {
  handeling: string
  /** Key that the caller chose; the same key is done once. */
  sleutel: string
  /** Everything else that was sent; another input under the same key is refused. */
  invoer: unknown
}

const PAK = `insert into idempotentie (gebruiker_id, handeling, sleutel, inhoud_hash) values ($1, $2, $3, $4) on conflict do nothing returning true`
const EERDER = `select inhoud_hash as hash, antwoord from idempotentie where gebruiker_id = $1 and handeling = $2 and sleutel = $3`
const ONTHOUD = `update idempotentie set antwoord = $4 where gebruiker_id = $1 and handeling = $2 and sleutel = $3`

/**
 * Does work in one transaction, once per key: a second request with the same key waits for the first and gets its outcome,
 * in whatever process it arrives. A `Geweigerd` undoes everything, the key included, and is returned.
 */
export async function eenmaal<T extends object>(context: Context, { handeling, sleutel, invoer }: Verzoek, werk: (m: EntityManager) => Promise<T>): Promise<T | Weigering> {
  const bij = [vrager(context).id, handeling, sleutel]
  const hash = createHash('sha256').update(JSON.stringify(invoer)).digest('hex')
  try {
    return await inTransactie(context.bron, context.rij, async (m) => {
      const nieuw = (await m.query(PAK, [...bij, hash])) as unknown[]
      if (!nieuw.length) return await eerder<T>(m, bij, hash)
      const uitkomst = await werk(m)
      await m.query(ONTHOUD, [...bij, JSON.stringify(uitkomst)])
      return uitkomst
    })
  } catch (e) {
    if (e instanceof Geweigerd) return e.weigering
    throw e
  }
}

async function eerder<T>(m: EntityManager, bij: string[], hash: string): Promise<T> {
  const [rij] = (await m.query(EERDER, bij)) as { hash: string; antwoord: T }[]
  if (rij?.hash === hash) return rij.antwoord
  throw new Geweigerd(andereInhoud())
}
